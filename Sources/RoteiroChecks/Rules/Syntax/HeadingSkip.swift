import RoteiroCore

/// Reports headings more than one level below the previous one.
struct HeadingSkip: Rule {
    static let info = RuleInfo(
        code: "R107", name: "heading-skip", severity: .warning,
        summary: Message("a heading that skips a level, such as `###` after `#`"),
        why: Message("Screen reader users navigate by heading level and think that they missed a section."),
        help: Message("Go down one level at a time: `##` follows `#`, `###` follows `##`."),
        bad: ["# Conexão\n\n⟦###⟧ Abrir a tela\n\nTexto.", "---\ntitle: Conexão\n---\n\n⟦###⟧ Abrir a tela\n\nTexto."],
        good: ["# Conexão\n\n## Preparo\n\n### Abrir a tela\n\nTexto.\n\n## Fim\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let titles = Dictionary(page.headings.map { ($0.span, $0) }) { first, _ in first }
        // A title in the front matter counts as a level 1 heading.
        var previous = page.guide.frontMatter.title.map { _ in 1 }
        return page.headingLevels.compactMap { heading in
            defer { previous = heading.value }
            guard let above = previous, heading.value > above + 1 else { return nil }
            let place = titles[heading.span].map { marks(of: $0, in: site.texts) } ?? heading.span
            return finding(heading.value, after: above, at: place)
        }
    }

    /// The span of the `#` characters.
    private func marks(of heading: Heading, in texts: SourceTexts) -> Span {
        let marks = Span(heading.span.file, Int(heading.span.lower), Int(heading.span.lower) + heading.level)
        return texts.string(at: marks).utf8.allSatisfy { $0 == UInt8(ascii: "#") } ? marks : heading.textSpan
    }

    private func finding(_ level: Int, after above: Int, at place: Span) -> Diagnostic {
        let marks = String(repeating: "#", count: above + 1).quoted
        return Diagnostic(
            Self.info, at: place,
            Message(
                "a level {above} heading is followed by a level {level} heading: screen reader users think that they missed a section",
                ["above": above, "level": level]),
            help: Message("Write {marks}, or add the missing level {next} heading before it.", ["marks": marks, "next": above + 1]))
    }
}
