import RoteiroCore

/// Reports words in angle brackets that browsers take for tags.
struct TagLost: LeftoverRule {
    static let info = RuleInfo(
        code: "R807", name: "tag-lost", severity: .warning,
        summary: Message("a word in angle brackets that is read as an HTML tag"),
        why: Message("Browsers show no unknown tags: the word disappears from the sentence."),
        help: Message("Put the text between backquotes, or write `\\<` for the bracket."),
        fix: .offered,
        bad: ["Troque ⟦<usuario>⟧ pelo seu nome.", "A função devolve ⟦Map<Long>⟧.", "Abra ⟦https://<servidor>/painel⟧."],
        good: ["Troque `<usuario>` ou \\<usuario> pelo seu nome, e tecle <kbd>Enter</kbd>.", "Um <aviso>texto</aviso> e Map<K, V>."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard case .tag(let name, _) = leftover.kind else { return nil }
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("{tag} disappears, because it is read as an HTML tag", ["tag": "<\(name)>".quoted]),
            fixes: leftover.fixes(
                in: texts, title: Message("put {text} between backquotes", ["text": leftover.written(in: texts).shortened().quoted])))
    }
}
