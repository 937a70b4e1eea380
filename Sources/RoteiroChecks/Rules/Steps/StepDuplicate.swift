import RoteiroCore

/// Reports step numbers that repeat within a sequence.
struct StepDuplicate: Rule {
    static let info = RuleInfo(
        code: "R401", name: "step-duplicate", severity: .error,
        summary: Message("two steps with the same number"),
        why: Message("\"Go back to step 2\" then has two meanings."),
        help: .renumber, fix: .safe,
        bad: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo ⟦1⟧: Entrar\n\nEntre."],
        good: ["## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        StepFaults(in: page, of: site) { if case .duplicate = $0 { true } else { false } }.findings.compactMap { finding in
            guard case .duplicate(let first) = finding.fault else { return nil }
            let note = Diagnostic.Note(
                Message("the first step {number}", ["number": finding.number]), at: .span(first))
            return Diagnostic(
                Self.info, at: finding.span,
                Message("this sequence already has a step {number}: readers cannot know which one is meant", ["number": finding.number]),
                notes: [note], fixes: finding.fixes)
        }
    }
}
