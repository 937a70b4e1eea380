import RoteiroCore

/// Reports `---` that makes a heading of the text above it.
struct HeadingUnderline: LeftoverRule {
    static let info = RuleInfo(
        code: "R804", name: "heading-underline", severity: .warning,
        summary: Message("`---` below a sentence, which makes a heading of it"),
        why: Message("Without a blank line between them, `---` turns the text above into a heading."),
        help: Message("Put a blank line before `---`; write a heading with `##`."),
        fix: .offered,
        bad: ["# Guia\n\nO recibo sai no fim do dia.\n⟦---⟧\n\nTexto."],
        good: ["# Guia\n\nO recibo sai no fim do dia.\n\n---\n\nInstalar\n--------\n\nTexto."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard leftover.kind == .underline else { return nil }
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("`---` turns the text above into a heading: readers see a sentence in large letters"),
            fixes: leftover.fixes(in: texts, title: Message("insert a blank line")))
    }
}
