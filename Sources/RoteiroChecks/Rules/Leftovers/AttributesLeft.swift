import RoteiroCore

/// Reports ids and classes in braces that stay in the text.
struct AttributesLeft: LeftoverRule {
    static let info = RuleInfo(
        code: "R809", name: "attributes-left", severity: .warning,
        summary: Message("an id or a class in braces that stays in the text"),
        why: Message("Readers see the braces, and links to the id lead nowhere."),
        help: Message(
            "Write it at the end of a heading, a paragraph or a list item, or directly after a link or an image; elsewhere, put an empty `<a id=\"id\"></a>` before the text."
        ),
        fix: .offered,
        bad: ["# Guia\n\nO recibo ⟦{#recibo}⟧ sai no fim do dia."],
        good: ["# Guia\n\n## O recibo {#recibo}\n\nUse `{#recibo}` e {{ nome }}."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard leftover.kind == .attributes else { return nil }
        let written = leftover.written(in: texts).shortened().quoted
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("{text} has no effect here: readers see the braces", ["text": written]),
            fixes: leftover.fixes(in: texts, title: Message("delete {text}", ["text": written])))
    }
}
