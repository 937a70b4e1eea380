import RoteiroCore

/// Reports link reference definitions that nothing uses.
struct DefinitionUnused: LeftoverRule {
    static let info = RuleInfo(
        code: "R811", name: "definition-unused", severity: .info,
        summary: Message("a link definition that nothing uses"),
        why: Message("Readers never see the address: a reference may be misspelled."),
        help: Message("Refer to it with `[text][label]`, or delete it."),
        bad: ["# Guia\n\nTexto.\n\n⟦[painel]:⟧ https://example.com/painel"],
        good: ["# Guia\n\nVeja [o painel][painel].\n\n[painel]: https://example.com/painel\n[//]: # (nota)"])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard case .definition(let label) = leftover.kind else { return nil }
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("nothing refers to {label}: readers never see its address", ["label": "[\(label)]".quoted]))
    }
}
