import RoteiroCore

/// A step without any text.
struct StepEmpty: Rule {
    static let info = RuleInfo(
        code: "R404", name: "step-empty", severity: .warning,
        why: Words(
            pt: "O leitor vê um título e não sabe o que fazer; uma imagem sozinha nada diz a quem não a vê.",
            en: "Readers see a title and do not know what to do; a picture alone says nothing to anyone who cannot see it.",
            es: "El lector ve un título y no sabe qué hacer; una imagen sola no dice nada a quien no la ve."),
        help: Words(
            pt: "Escreva ao menos uma frase com a ação e o que se vê depois dela.",
            en: "Write at least one sentence with the action and what one sees after it.",
            es: "Escriba al menos una frase con la acción y lo que se ve después."),
        bad: ["## ⟦Passo 1: Abrir⟧\n", "## ⟦Passo 1: Abrir⟧\n\n![Tela](https://example.com/tela.png)"],
        good: ["## Passo 1: Abrir\n\nAbra o navegador."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.steps.filter { !TextFinder.hasText($0.blocks) }.map { step in
            Diagnostic(
                Self.info, at: step.heading.textSpan,
                Words(
                    pt: "o passo \(step.number.value) não diz o que fazer: o leitor vê só o título",
                    en: "step \(step.number.value) does not say what to do: readers see only its title",
                    es: "el paso \(step.number.value) no dice qué hacer: el lector ve solo el título"))
        }
    }
}
