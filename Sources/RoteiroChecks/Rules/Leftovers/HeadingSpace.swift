import RoteiroCore

/// Reports headings without the space behind their number signs.
struct HeadingSpace: LeftoverRule {
    static let info = RuleInfo(
        code: "R803", name: "heading-space", severity: .warning,
        summary: Message("`#` without a space, which makes no heading"),
        why: Message("Readers see the number signs in the text, and the menu lacks the heading."),
        help: Message("Write a space behind the number signs, or `\\#` for a sign that is meant."),
        fix: .offered,
        bad: ["# Guia\n\n⟦##Instalar o programa⟧\n\nTexto."],
        good: ["# Guia\n\n## Instalar\n\nVeja o canal #ajuda e o pedido #123.\n\n#ajuda #duvida\n\n\\##Instalar"])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard leftover.kind == .headingSpace else { return nil }
        let written = leftover.written(in: texts).shortened().quoted
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("{text} is not a heading: readers see the number signs", ["text": written]),
            fixes: leftover.fixes(in: texts, title: Message("insert a space")))
    }
}
