import RoteiroCore

/// A rule about Markdown that is lost or left in the text. It turns the parser's findings of its kinds into diagnostics.
protocol LeftoverRule: Rule {
    /// Returns the diagnostic, or nil if the rule does not report this kind.
    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic?
}

extension LeftoverRule {
    package func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .leftover(let leftover) = fault else { return nil }
            return diagnostic(leftover, on: page, site.texts)
        }
    }
}

extension Leftover {
    /// The source text.
    func written(in texts: SourceTexts) -> String { texts.string(at: span) }

    /// Offers the repair, if there is one. Without a title, the fix names both texts.
    func fixes(in texts: SourceTexts, title: Message? = nil) -> [Fix] {
        guard let repair else { return [] }
        let written = written(in: texts)
        guard let title else { return Replacement.fixes(of: written, at: span, by: repair, in: texts) }
        return [Fix(title: title, isSafe: false, edits: [Edit(at: span, expected: written, replacement: repair)])]
    }
}

extension String {
    /// The text for a message: at most `limit` characters, on one line.
    func shortened(to limit: Int = 60) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > limit ? line.prefix(limit - 1) + "…" : line
    }
}
