import RoteiroCore

/// Reports quotes around names that do not match or lack their counterpart.
struct QuotesMismatched: Rule {
    static let info = RuleInfo(
        code: "R503", name: "quotes-mismatched", severity: .warning,
        summary: Message("unpaired quotes around a label"),
        why: Message("With unpaired quotes it is unclear where a name starts and ends, and the label is not recognized."),
        help: Message("Use the same kind of quotes on both sides, preferably straight ones, inside the bold text."),
        fix: .safe, bad: ["Clique em **\"Conta⟦”⟧**.", "Clique em “**Conta**⟦\"⟧.", "Clique em **⟦\"⟧Conta**."],
        good: ["Clique em **\"Conta\"**, em “**Perfil**” e numa **tela de 15\"**."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.labels.flatMap { pair($0.label, site.texts) } + single(page, site.texts)
    }

    /// Compares the first and last quote in the source of a label.
    private func pair(_ label: UILabel, _ texts: SourceTexts) -> [Diagnostic] {
        let source = texts[label.span.file].bytes[label.span.bytes]
        guard let opening = DoubleQuote.first(in: source), let closing = DoubleQuote.last(in: source), opening.range != closing.range else {
            return []
        }
        let right = opening.kind.pair
        return [(opening, right.opening), (closing, right.closing)].compactMap { quote, expected in
            if quote.kind == expected || (opening.kind == .low && quote.kind == .left) { return nil }
            let span = Span(label.span.file, quote.range.lowerBound, quote.range.upperBound)
            let (wrong, better) = (quote.kind.rawValue, expected.rawValue)
            return Diagnostic(
                Self.info, at: span,
                Message(
                    "the quotes of {label} do not match: {wrong} should be {better}",
                    ["label": label.text.quoted, "wrong": wrong, "better": better]),
                fixes: Replacement.fixes(of: wrong, at: span, by: better, in: texts, isSafe: true))
        }
    }

    /// Finds bold names with the only quote of their paragraph.
    private func single(_ page: Page, _ texts: SourceTexts) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var start = 0
        for end in 1...max(1, page.texts.count) where end >= page.texts.count || page.texts[end].boundary == .start {
            if let run = runWithOnlyQuote(page.texts[start..<min(end, page.texts.count)]), let finding = unclosed(run, texts) {
                found.append(finding)
            }
            start = end
        }
        return found
    }

    /// Returns the bold run with the only quote of the paragraph. Quotes of labels are not part of body runs and do not count.
    private func runWithOnlyQuote(_ runs: ArraySlice<TextRun>) -> TextRun? {
        var found: TextRun?
        for run in runs where run.role == .body && run.text.value.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0xE2 }) {
            let count = DoubleQuote.count(in: Array(run.text.value.utf8))
            if count == 0 { continue }
            guard count == 1, found == nil, run.isBold else { return nil }
            found = run
        }
        return found
    }

    private func unclosed(_ run: TextRun, _ texts: SourceTexts) -> Diagnostic? {
        let bytes = Array(run.text.value.utf8)
        guard let quote = DoubleQuote.first(in: bytes[...]), bytes.count > quote.range.count else { return nil }
        let name = String(decoding: bytes[..<quote.range.lowerBound] + bytes[quote.range.upperBound...], as: UTF8.self)
        let opens = quote.range.lowerBound == 0
        // `15"` is a length in inches.
        if !opens, quote.range.upperBound < bytes.count || bytes[quote.range.lowerBound - 1].isASCIIDigit { return nil }
        let place = ExactSourceMap(run.text, in: texts)
        guard let span = place.span(quote.range) else { return nil }
        let pair = quote.kind.pair
        let right = pair.opening.rawValue + name + pair.closing.rawValue
        let fixes = place.span(0..<bytes.count).map { Replacement.fixes(of: run.text.value, at: $0, by: right, in: texts, isSafe: true) }
        return Diagnostic(
            Self.info, at: span,
            opens
                ? Message("the quotes of {name} only open: the name is not recognized as a label", ["name": name.quoted])
                : Message("the quotes of {name} only close: the name is not recognized as a label", ["name": name.quoted]),
            fixes: fixes ?? [])
    }
}
