import RoteiroCore

struct StepEmpty: Rule {
    static let info = RuleInfo(
        code: "R404", name: "step-empty", severity: .warning,
        summary: Message("a step without text"),
        why: Message("Readers see a title and do not know what to do; an image alone says nothing to readers who cannot see it."),
        help: Message("Write at least one sentence with the action and its result."),
        bad: ["## ⟦Passo 1: Abrir⟧\n", "## ⟦Passo 1: Abrir⟧\n\n![Tela](https://example.com/tela.png)"],
        good: ["## Passo 1: Abrir\n\nAbra o navegador."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.steps.filter { $0.origin == .heading && !TextFinder.hasText($0.blocks) }.map { step in
            Diagnostic(
                Self.info, at: step.textSpan,
                Message("step {number} does not say what to do: readers see only its title", ["number": step.number.value]))
        }
    }
}
