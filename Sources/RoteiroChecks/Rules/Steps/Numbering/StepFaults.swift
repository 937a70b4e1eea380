import RoteiroCore

/// The numbering faults of the steps of a page. Rules of one kind of fault each ask here.
struct StepFaults {
    /// A step whose number is wrong.
    struct Finding {
        let step: Step
        let fault: Numbering.Fault
        /// The steps numbered together with it.
        let sequence: [Step]
        let fixes: [Fix]
    }

    /// In the order of the page.
    let findings: [Finding]

    /// Those of the fault that a rule is about.
    init(in page: Page, of site: ResolvedSite, _ isWanted: (Numbering.Fault) -> Bool) {
        let sequences = Dictionary(grouping: page.guide.steps, by: \.sequence)
        // Each fix looks through the whole site for links: a hostile page of ten thousand sequences gets twenty.
        var fixesLeft = 20
        findings = sequences.sorted { $0.key < $1.key }.flatMap { number, steps -> [Finding] in
            let faults = Numbering.faults(in: steps.map(\.number.value), allowsZero: true).filter { isWanted($0.value) }
            if faults.isEmpty { return [] }
            var fixes: [Fix] = []
            if fixesLeft > 0 {
                let items = steps.map { Renumbering.Item(number: $0.number, heading: $0.heading) }
                let scope = SequenceScope(number, in: page)
                let renumbering = Renumbering(items: items, words: Set(steps.map(\.word)), page: page, site: site, scope: scope)
                fixes = renumbering.fix(allowsZero: true).map { [$0] } ?? []
                fixesLeft -= 1
            }
            return faults.sorted { $0.key < $1.key }.enumerated().map { place, found in
                // One fix mends them all; a page of ten thousand faults does not repeat it ten thousand times.
                let offered = place == 0 || steps.count <= 100 ? fixes : []
                return Finding(step: steps[found.key], fault: found.value, sequence: steps, fixes: offered)
            }
        }
    }
}
