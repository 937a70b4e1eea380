import RoteiroCore

/// Reports references to steps that do not exist, such as `volte ao passo 7` in a guide with five steps.
struct StepReference: Rule {
    static let info = RuleInfo(
        code: "R410", name: "step-reference", severity: .warning,
        summary: Message("a mention of a step that the guide does not have"),
        why: Message("Readers look for a step that does not exist and worry that they skipped something."),
        help: Message("Correct the number, or link to the heading of the step: a link survives renumbering."),
        bad: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo 2: C\n\nVolte ao passo ⟦7⟧."],
        good: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo 2: C\n\nVolte ao passo 1, ou ao passo 9 [do outro guia](https://example.com)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let steps = page.guide.steps
        // Where no step has the word, "passo 7" can mean anything.
        if steps.allSatisfy(\.word.isEmpty) { return [] }
        let numbers = Set(steps.map(\.number.value))
        let words = Set(steps.map { $0.word.lowercased() }.filter { !$0.isEmpty }).sorted().map { Array($0.utf8) }
        let own = Set(steps.map(\.span))
        let isOwn = page.headings.map { own.contains($0.span) }
        let references = page.texts.filter { run in run.heading.map { !isOwn[$0] } ?? true }
            .flatMap { NumberReference.all(in: $0, words: words, site.texts) }
            .compactMap { reference in reference.number.map { (reference, $0) } }.filter { !numbers.contains($1) }
        if references.isEmpty { return [] }
        let outgoing = LinesWithOutgoingLinks(of: page, in: site)
        return references.filter { !outgoing.contains($0.0.span ?? $0.0.place) }.map { finding($0, $1, numbers) }
    }

    private func finding(_ reference: NumberReference, _ number: Int, _ numbers: Set<Int>) -> Diagnostic {
        let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
        return Diagnostic(
            Self.info, at: reference.span ?? reference.place,
            Message(
                "step {number} does not exist in this guide, which has steps {low} to {high}",
                ["number": number, "low": low, "high": high]))
    }
}
