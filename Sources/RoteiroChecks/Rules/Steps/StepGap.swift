import RoteiroCore

/// Reports missing numbers in a sequence of steps.
struct StepGap: Rule {
    static let info = RuleInfo(
        code: "R402", name: "step-gap", severity: .error,
        summary: Message("a skipped step number, as in 1, 2, 4"),
        why: Message("Readers look for the missing step and worry that they skipped something."),
        help: .renumber, fix: .safe,
        bad: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo ⟦3⟧: Entrar\n\nEntre."],
        good: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { if case .gap = $0 { true } else { false } }.findings.compactMap { finding in
            guard case .gap(let before, let missing) = finding.fault else { return nil }
            return Diagnostic(
                Self.info, at: finding.span,
                Message(
                    "the steps jump from {before} to {number}: readers look for step {missing}, which does not exist",
                    ["before": before, "number": finding.number, "missing": missing]),
                fixes: finding.fixes)
        }
    }
}
