import RoteiroCore

/// Two steps of one sequence with one number.
struct StepDuplicate: Rule {
    static let info = RuleInfo(
        code: "R401", name: "step-duplicate", severity: .error,
        why: Words(
            pt: "\"Volte ao Passo 2\" passa a ter dois sentidos.", en: "\"Go back to step 2\" then has two meanings.",
            es: "\"Vuelva al Paso 2\" pasa a tener dos sentidos."),
        help: .renumber, fix: .safe,
        bad: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo ⟦1⟧: Entrar\n\nEntre."],
        good: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { if case .duplicate = $0 { true } else { false } }.findings.compactMap { finding in
            guard case .duplicate(let first) = finding.fault else { return nil }
            let number = finding.step.number.value
            let note = Diagnostic.Note(
                Words(pt: "o primeiro passo \(number)", en: "the first step \(number)", es: "el primer paso \(number)"),
                at: .span(finding.sequence[first].number.span))
            return Diagnostic(
                Self.info, at: finding.step.number.span,
                Words(
                    pt: "já há um passo \(number) nesta sequência: o leitor não sabe qual dos dois é",
                    en: "this sequence already has a step \(number): readers cannot tell which of the two is meant",
                    es: "ya hay un paso \(number) en esta secuencia: el lector no sabe cuál de los dos es"),
                notes: [note], fixes: finding.fixes)
        }
    }
}
