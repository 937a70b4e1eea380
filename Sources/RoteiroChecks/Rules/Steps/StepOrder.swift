import RoteiroCore

/// Reports steps with a lower number than an earlier step.
struct StepOrder: Rule {
    static let info = RuleInfo(
        code: "R403", name: "step-order", severity: .error,
        summary: Message("steps out of order, as in 1, 3, 2"),
        why: Message("Readers who follow the numbers do the steps in a different order than the page."),
        help: .renumber, fix: .safe,
        bad: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo 3: Entrar\n\nEntre.\n\n## Passo ⟦2⟧: Sair\n\nSaia."],
        good: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre.\n\n## Passo 3: Sair\n\nSaia."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { if case .order = $0 { true } else { false } }.findings.compactMap { finding in
            guard case .order(let before) = finding.fault else { return nil }
            return Diagnostic(
                Self.info, at: finding.span,
                Message(
                    "step {number} comes after step {before}: readers who follow the numbers change the order",
                    ["number": finding.number, "before": before]),
                fixes: finding.fixes)
        }
    }
}
