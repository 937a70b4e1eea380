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
        if steps.isEmpty { return [] }
        let words = Set(page.words(of: steps).map { $0.lowercased() }).sorted().map { Array($0.utf8) }
        let own = Set(steps.map(\.span) + steps.flatMap { $0.substeps.map(\.span) })
        let isOwn = page.headings.map { own.contains($0.span) }
        var references = page.texts.filter { run in run.heading.map { !isOwn[$0] } ?? true }
            .flatMap { NumberReference.all(in: $0, words: words, site.texts) }
        if references.isEmpty { return [] }
        let targets = StepTargets(of: page.guide)
        references = references.filter { $0.number != nil && !targets.contains($0) }
        if references.isEmpty { return [] }
        let outgoing = LinesWithOutgoingLinks(of: page, in: site)
        return references.filter { !outgoing.contains($0.span ?? $0.place) && !page.guide.isNearMiss($0.place) }.map {
            finding($0, targets)
        }
    }

    private func finding(_ reference: NumberReference, _ targets: StepTargets) -> Diagnostic {
        let (part, low, high) = targets.sequence(around: reference.place)
        let place = reference.span ?? reference.place
        guard let part else {
            return Diagnostic(
                Self.info, at: place,
                Message(
                    "step {number} does not exist in this guide, which has steps {low} to {high}",
                    ["number": reference.label, "low": low, "high": high]))
        }
        return Diagnostic(
            Self.info, at: place,
            Message(
                "step {number} does not exist: “{part}” has steps {low} to {high}",
                ["number": reference.label, "part": part, "low": low, "high": high]))
    }
}

extension Guide {
    /// Whether a place is in something that looks like a step and is not read as one. It names itself.
    fileprivate func isNearMiss(_ place: Span) -> Bool {
        nearMisses.contains { $0.span.file == place.file && $0.span.lower <= place.lower && place.lower < $0.span.upper }
    }
}
