import RoteiroCore

/// Reports steps of one part with different heading levels.
struct StepLevelMixed: Rule {
    static let info = RuleInfo(
        code: "R406", name: "step-level-mixed", severity: .warning,
        summary: Message("steps of one part in headings of different levels"),
        why: Message("In the outline and in screen readers, one step appears nested in another."),
        help: Message("Give all steps of the part the same heading level."),
        bad: ["# G\n\n## Parte 1: A\n\n### Passo 1: B\n\nC.\n\n### Passo 2: D\n\nE.\n\n#### ⟦Passo 3: F⟧\n\nG."],
        good: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo 2: C\n\nD."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.parts.flatMap { part -> [Diagnostic] in
            let levels = Dictionary(grouping: part.steps.compactMap(\.heading), by: \.level)
            // The most frequent level; ties go to the higher-ranking heading.
            guard levels.count > 1, let usual = levels.min(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) })?.key else {
                return []
            }
            return part.steps.compactMap(\.heading).filter { $0.level != usual }.map { finding($0, usual) }
        }
    }

    private func finding(_ heading: Heading, _ usual: Int) -> Diagnostic {
        Diagnostic(
            Self.info, at: heading.textSpan,
            Message(
                """
                this step is a level {level} heading, but the other steps of its part are level {usual}: it appears nested in \
                another step
                """, ["level": heading.level, "usual": usual]))
    }
}
