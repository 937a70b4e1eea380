import RoteiroCore

/// Reports words written twice in a row.
struct RepeatedWord: Rule {
    static let info = RuleInfo(
        code: "R504", name: "repeated-word", severity: .warning,
        summary: Message("a word that appears twice in a row"),
        why: Message("A repeated word interrupts readers."),
        help: Message("Delete one of the two, or add a comma if you repeat it on purpose."),
        fix: .offered, bad: ["Escolha um ⟦um⟧ ponto.", "Abra a tela de\n⟦de⟧ login."],
        good: ["Eu digo que, que eu saiba, nos nos vemos já já em Bora Bora: 10 10."])

    /// Portuguese, Spanish and English words, folded, that may be repeated on purpose or form two distinct words.
    private static let legitimate: Set<String> = [
        "que", "se", "nos", "ja", "logo", "muito", "bem", "quase", "sim", "nao", "assim", "tudo", "bla", "ha", "had", "that", "very",
        "muy", "ya", "si", "no",
    ]
    /// One-letter words; other single letters are symbols.
    private static let letters: Set<String> = ["a", "e", "o", "à", "é", "y"]

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var last: Repetition?
        for run in page.texts {
            var search = Repetition(run, after: run.boundary == .lineBreak ? last : nil)
            if !search.findings.isEmpty {
                let place = ExactSourceMap(run.text, in: site.texts)
                for second in search.findings { found += diagnostic(second, place, site.texts) }
            }
            search.findings = []
            last = search
        }
        return found
    }

    private func diagnostic(_ second: Repetition.Finding, _ place: ExactSourceMap, _ texts: SourceTexts) -> [Diagnostic] {
        let word = second.word
        let folded = Folding.fold(word)
        if Self.legitimate.contains(folded) || (word.unicodeScalars.count == 1 && !Self.letters.contains(word.lowercased())) { return [] }
        guard let span = place.span(second.range) else { return [] }
        return [
            Diagnostic(
                Self.info, at: span,
                Message("{word} appears twice in a row", ["word": word.quoted]),
                fixes: second.removal.flatMap(place.span).map { fixes($0, word, texts) } ?? [])
        ]
    }

    private func fixes(_ span: Span, _ word: String, _ texts: SourceTexts) -> [Fix] {
        let title = Message("delete the second {word}", ["word": word.quoted])
        return [Fix(title: title, isSafe: false, edits: [Edit(at: span, expected: texts.string(at: span), replacement: "")])]
    }
}
