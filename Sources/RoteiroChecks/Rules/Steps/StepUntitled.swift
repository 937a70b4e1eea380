import RoteiroCore

/// A step that has a number and no title.
struct StepUntitled: Rule {
    static let info = RuleInfo(
        code: "R405", name: "step-untitled", severity: .warning,
        why: Words(
            pt: "No sumário e nos links, \"Passo 3\" não diz para que serve.",
            en: "In the outline and in links, \"Step 3\" does not say what it is for.",
            es: "En el índice y en los enlaces, \"Paso 3\" no dice para qué sirve."),
        help: Words(
            pt: "Diga a ação depois do número, como em `Passo 3: Abrir o navegador`.",
            en: "Name the action after the number, as in `Step 3: Open the browser`.",
            es: "Diga la acción después del número, como en `Paso 3: Abrir el navegador`."),
        bad: ["### ⟦Passo 1⟧\n\nAbra o navegador."], good: ["### Passo 1: Abrir o navegador\n\nAbra-o."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.steps.filter { $0.title.content.plainText.isBlank }.map { step in
            Diagnostic(
                Self.info, at: step.heading.textSpan,
                Words(
                    pt: "o passo \(step.number.value) não tem título: no sumário o leitor vê só um número",
                    en: "step \(step.number.value) has no title: in the outline readers see a mere number",
                    es: "el paso \(step.number.value) no tiene título: en el índice el lector ve solo un número"),
                help: Words(
                    pt: "Diga a ação depois do número, como em `\(step.word) \(step.number.value): Abrir o navegador`.",
                    en: "Name the action after the number, as in `\(step.word) \(step.number.value): Open the browser`.",
                    es: "Diga la acción después del número, como en `\(step.word) \(step.number.value): Abrir el navegador`."))
        }
    }
}
