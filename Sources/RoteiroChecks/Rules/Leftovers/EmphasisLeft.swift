import RoteiroCore

/// Reports asterisks that were meant to make text bold.
struct EmphasisLeft: LeftoverRule {
    static let info = RuleInfo(
        code: "R802", name: "emphasis-left", severity: .warning,
        summary: Message("asterisks of bold text that stay in the text"),
        why: Message("Readers see the asterisks, and the word that matters is not bold."),
        help: Message("Write `**bold**` with no space inside the asterisks and a space or punctuation outside."),
        fix: .offered,
        bad: [
            "Se Ana for ⟦**responsável **⟧por um item, ela vê a aba.", "Escolha ⟦** Outro**⟧ e siga.", "⟦**Nota:**⟧o prazo mudou.",
            "Clique em ⟦**⟧Continuar e siga.",
        ],
        good: ["Clique em **Continuar**. Em Python, 2 ** 3 é 8, e `**x**` é negrito.", "Escreva \\*\\* para ver dois asteriscos."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard leftover.kind == .emphasis else { return nil }
        let written = leftover.written(in: texts)
        let isPair = written != "**"
        return Diagnostic(
            Self.info, at: leftover.span,
            isPair
                ? Message("{text} is not bold: readers see the asterisks", ["text": written.shortened().quoted])
                : Message("`**` has no partner: readers see the asterisks"),
            help: isPair ? nil : Message("Close the bold text with `**`, write `\\*\\*` for asterisks, or delete them."),
            fixes: leftover.fixes(in: texts))
    }
}
