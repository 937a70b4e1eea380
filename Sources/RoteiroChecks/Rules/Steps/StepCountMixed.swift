import RoteiroCore

/// Reports guides some of whose parts go on counting, while others start again at 1. There is no fix: only the author knows which is meant.
struct StepCountMixed: Rule {
    static let info = RuleInfo(
        code: "R416", name: "step-count-mixed", severity: .warning,
        summary: Message("a guide whose parts partly go on counting and partly start again at 1"),
        why: Message("\"Step 2\" then exists twice, and readers cannot know whether they skipped a part."),
        help: Message("Count on through all parts, or start each part at 1."),
        bad: [
            "# G\n\n## A\n\n### Passo 1: B\n\nB.\n\n## C\n\n### Passo 2: D\n\nD.\n\n## E\n\n### Passo ⟦1⟧: F\n\nF."
        ],
        good: [
            "# G\n\n## A\n\n### Passo 1: B\n\nB.\n\n## C\n\n### Passo 2: D\n\nD.",
            "# G\n\n## A\n\n### Passo 1: B\n\nB.\n\n## C\n\n### Passo 1: D\n\nD.",
        ])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var goingOn: [Step] = []
        var startingAgain: [Step] = []
        // Lists and numbered headings are often tasks of their own.
        let parts = page.guide.parts.filter { $0.steps.first?.origin == .heading && $0.steps.first?.word.isEmpty == false }
        for (before, part) in zip(parts, parts.dropFirst()) {
            guard let last = before.steps.last, let first = part.steps.first, last.heading?.level == first.heading?.level else { continue }
            if first.number.value == 1 {
                startingAgain.append(first)
            } else if first.number.value == last.number.value + 1 {
                goingOn.append(first)
            }
        }
        // One finding, at the first of the rarer kind.
        guard let on = goingOn.first, let again = startingAgain.first else { return [] }
        if goingOn.count < startingAgain.count {
            let message = Message("the steps of this part go on from the part before, but other parts start at 1")
            return [Diagnostic(Self.info, at: on.number.span, message)]
        }
        let message = Message("the steps of this part start at 1, but other parts go on from the part before")
        return [Diagnostic(Self.info, at: again.number.span, message)]
    }
}
