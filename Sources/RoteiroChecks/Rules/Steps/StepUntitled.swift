import RoteiroCore

struct StepUntitled: Rule {
    static let info = RuleInfo(
        code: "R405", name: "step-untitled", severity: .warning,
        summary: Message("a step without a title"),
        why: Message("In the outline and in links, \"Step 3\" does not say what the step does."),
        help: Message("Write the action after the number, as in `Step 3: Open the browser`."),
        bad: ["### ⟦Passo 1⟧\n\nAbra o navegador."], good: ["### Passo 1: Abrir o navegador\n\nAbra-o."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.steps.filter { $0.title.content.plainText.isBlank }.map { step in
            Diagnostic(
                Self.info, at: step.textSpan,
                Message("step {number} has no title: the outline shows only its number", ["number": step.number.value]),
                help: Message(
                    "Write the action after the number, as in `{word} {number}: Open the browser`.",
                    ["word": step.word, "number": step.number.value]))
        }
    }
}
