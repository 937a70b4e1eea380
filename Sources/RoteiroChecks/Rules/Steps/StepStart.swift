import RoteiroCore

/// Reports sequences of steps that do not start at 1 or 0.
struct StepStart: Rule {
    static let info = RuleInfo(
        code: "R412", name: "step-start", severity: .error,
        summary: Message("a sequence of steps that starts after 1"),
        why: Message("Readers think that they missed the start of the guide."),
        help: Message("Start at 1; if it continues another sequence, use the same heading level."),
        fix: .safe,
        bad: ["## Passo ⟦2⟧: Abrir\n\nAbra.\n\n## Passo 3: Entrar\n\nEntre."],
        good: ["## Passo 0: Preparar\n\nPrepare.\n\n## Passo 1: Abrir\n\nAbra."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { $0 == .start }.findings.map { finding in
            return Diagnostic(
                Self.info, at: finding.span,
                Message("this sequence starts at step {number}: readers look for the earlier steps", ["number": finding.number]),
                fixes: finding.fixes)
        }
    }
}
