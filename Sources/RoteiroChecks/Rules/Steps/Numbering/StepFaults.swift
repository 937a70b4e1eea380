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

    /// A longer start is less likely a lost first step than a guide that continues another page.
    private static let lastCertainStart = 2

    /// Keeps only the faults that match `isWanted`.
    init(in page: Page, of site: ResolvedSite, _ isWanted: (Numbering.Fault) -> Bool) {
        let sequences = Dictionary(grouping: page.guide.steps, by: \.sequence).sorted { $0.key < $1.key }
        // Each fix scans the links of the whole site, so a hostile page with thousands of sequences gets at most 20.
        var fixesLeft = 20
        var last: Int?
        findings = sequences.flatMap { number, steps -> [Finding] in
            let before = last
            let numbers = Self.numbers(of: steps, page.sequence(number))
            last = numbers.max()
            let faults = Numbering.faults(in: numbers, allowsZero: true).filter { isWanted($0.value) }
            if faults.isEmpty { return [] }
            var fixes: [Fix] = []
            if fixesLeft > 0 {
                fixes = Self.fixes(of: steps, number, after: before, page, site)
                fixesLeft -= 1
            }
            return faults.sorted { $0.key < $1.key }.enumerated().map { place, found in
                // One fix corrects them all. In long sequences it is attached only to the first finding.
                let offered = place == 0 || steps.count <= 100 ? fixes : []
                return Finding(step: steps[found.key], fault: found.value, sequence: steps, fixes: offered)
            }
        }
    }

    /// The numbers of a sequence. Where a list starts again at 1 after what is not indented, they go on: R113 reports it.
    private static func numbers(of steps: [Step], _ facts: StepOutline.Sequence?) -> [Int] {
        guard facts?.isJoined == true else { return steps.map(\.number.value) }
        var shift = 0
        return steps.indices.map { index in
            let number = steps[index].number.value
            if index > 0, number == 1, steps[index].list != steps[index - 1].list { shift += steps[index - 1].number.value }
            return number + shift
        }
    }

    /// `1, 2, 1, 2`: probably two sequences, told apart by what is no heading.
    private static func startsAgain(_ steps: [Step]) -> Bool {
        zip(steps, steps.dropFirst()).contains { $0.number.value > 1 && $1.number.value <= 1 && $1.list == nil }
    }

    /// None while a near miss stands in the sequence. The first fix numbers from 1. A sequence that starts later and is not the first can
    /// also be meant to go on.
    private static func fixes(of steps: [Step], _ number: Int, after before: Int?, _ page: Page, _ site: ResolvedSite) -> [Fix] {
        // A near miss is a step: without it the numbers would be wrong.
        if page.sequence(number)?.hasNearMiss == true, !page.guide.nearMisses.isEmpty { return [] }
        let first = steps[0].number.value
        let isStartCertain = first <= 1 || before == nil && first <= lastCertainStart
        let isWhole = !page.guide.faults.contains { $0.hidesSteps(before: steps[steps.count - 1].span) }
        let isPlain = steps.allSatisfy { !$0.writtenNumber.utf8.contains(UInt8(ascii: ".")) }
        let renumbering = Renumbering(
            items: steps.map { Renumbering.Item(number: $0.number, heading: $0.heading, list: $0.list) }, words: page.words(of: steps),
            page: page, site: site, scope: SequenceScope(number, in: page),
            isCertain: (page.sequence(number)?.isSafeToRenumber ?? true) && isStartCertain && isPlain
                && isWhole && !startsAgain(steps))
        let fromOne = renumbering.fix(allowsZero: true).map { [$0] } ?? []
        guard !isStartCertain, let before, before > 0, let goesOn = renumbering.fix(from: before + 1) else { return fromOne }
        return fromOne + [goesOn]
    }
}

extension SyntaxFault {
    /// Whether a step before the place can be missing because of the fault: a file that is not read, or a fence that is not closed.
    fileprivate func hidesSteps(before place: Span) -> Bool {
        switch self {
        case .includeFailed(_, _, let span), .codeFenceUnclosed(let span), .containerUnclosed(_, let span, _),
            .containerFenceInCode(let span, _):
            span.file != place.file || span.lower < place.lower
        case .notUTF8, .nulByte, .frontMatterInvalid, .frontMatterKey, .frontMatterUnused, .containerStrayFence, .containerUnknown,
            .limitExceeded,
            .unsupported, .footnoteUnused, .linkUnparsed, .hazard:
            false
        }
    }
}

extension Page {
    /// What is known of a numbering sequence.
    func sequence(_ number: Int) -> StepOutline.Sequence? {
        guide.sequences.indices.contains(number) ? guide.sequences[number] : nil
    }

    /// The words by which a text refers to these steps, as written. Steps without a word have all of them.
    func words(of steps: [Step]) -> Set<String> {
        let words = Set(steps.map(\.word).filter { !$0.isEmpty })
        return steps.contains(where: \.word.isEmpty) ? words.union(GuideWords.step) : words
    }
}
