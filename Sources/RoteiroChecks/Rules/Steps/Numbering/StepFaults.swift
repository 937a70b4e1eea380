import RoteiroCore

/// The numbering faults of the steps of a page, shared by the rules about each kind of fault.
struct StepFaults {
    struct Finding {
        let step: Step
        let fault: Numbering.Fault
        /// All steps of the same sequence.
        let sequence: [Step]
        let fixes: [Fix]
    }

    /// The findings, by sequence and then in page order.
    let findings: [Finding]

    /// Keeps only the faults that match `isWanted`.
    init(in page: Page, of site: ResolvedSite, _ isWanted: (Numbering.Fault) -> Bool) {
        let sequences = Dictionary(grouping: page.guide.steps, by: \.sequence)
        // Each fix scans the links of the whole site, so a hostile page with thousands of sequences gets at most 20.
        var fixesLeft = 20
        findings = sequences.sorted { $0.key < $1.key }.flatMap { number, steps -> [Finding] in
            let faults = Numbering.faults(in: steps.map(\.number.value), allowsZero: true).filter { isWanted($0.value) }
            if faults.isEmpty { return [] }
            var fixes: [Fix] = []
            if fixesLeft > 0 {
                let items = steps.map { Renumbering.Item(number: $0.number, heading: $0.heading) }
                let renumbering = Renumbering(
                    items: items, words: Set(steps.map(\.word).filter { !$0.isEmpty }), page: page, site: site,
                    scope: SequenceScope(number, in: page),
                    isCertain: page.guide.sequences.indices.contains(number) ? page.guide.sequences[number].isSafeToRenumber : true)
                fixes = renumbering.fix(allowsZero: true).map { [$0] } ?? []
                fixesLeft -= 1
            }
            return faults.sorted { $0.key < $1.key }.enumerated().map { place, found in
                // One fix corrects them all. In long sequences it is attached only to the first finding.
                let offered = place == 0 || steps.count <= 100 ? fixes : []
                return Finding(step: steps[found.key], fault: found.value, sequence: steps, fixes: offered)
            }
        }
    }
}
