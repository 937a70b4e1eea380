import RoteiroCore

/// A sequence of steps that does not begin with 1 (or 0).
struct StepStart: Rule {
    static let info = RuleInfo(
        code: "R412", name: "step-start", severity: .error,
        why: Words(
            pt: "O leitor acha que perdeu o começo do guia.", en: "Readers think that they missed the beginning of the guide.",
            es: "El lector cree que se perdió el comienzo de la guía."),
        help: Words(
            pt: "Comece por 1; se ela continua outra sequência, use o mesmo nível de título da outra.",
            en: "Start at 1; if it continues another sequence, use the same heading level as that one.",
            es: "Empiece por 1; si continúa otra secuencia, use el mismo nivel de título que la otra."),
        fix: .safe,
        bad: ["## Passo ⟦2⟧: Abrir\n\nAbra.\n\n## Passo 3: Entrar\n\nEntre."],
        good: ["## Passo 0: Preparar\n\nPrepare.\n\n## Passo 1: Abrir\n\nAbra."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { $0 == .start }.findings.map { finding in
            let number = finding.step.number.value
            return Diagnostic(
                Self.info, at: finding.step.number.span,
                Words(
                    pt: "esta sequência começa no passo \(number): o leitor procura os passos anteriores",
                    en: "this sequence starts at step \(number): readers look for the steps before it",
                    es: "esta secuencia empieza en el paso \(number): el lector busca los pasos anteriores"),
                fixes: finding.fixes)
        }
    }
}
