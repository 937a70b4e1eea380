import RoteiroCore

/// Numbers that are missing from a sequence of steps.
struct StepGap: Rule {
    static let info = RuleInfo(
        code: "R402", name: "step-gap", severity: .error,
        why: Words(
            pt: "O leitor procura o passo que falta e teme ter pulado algo.",
            en: "Readers look for the missing step and fear that they skipped something.",
            es: "El lector busca el paso que falta y teme haberse saltado algo."),
        help: .renumber, fix: .safe,
        bad: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo ⟦3⟧: Entrar\n\nEntre."],
        good: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { if case .gap = $0 { true } else { false } }.findings.compactMap { finding in
            guard case .gap(let before, let missing) = finding.fault else { return nil }
            let number = finding.step.number.value
            return Diagnostic(
                Self.info, at: finding.step.number.span,
                Words(
                    pt: "a numeração salta de \(before) para \(number): o leitor procura um passo \(missing) que não existe",
                    en: "the numbers jump from \(before) to \(number): readers look for a step \(missing) that does not exist",
                    es: "la numeración salta de \(before) a \(number): el lector busca un paso \(missing) que no existe"),
                fixes: finding.fixes)
        }
    }
}
