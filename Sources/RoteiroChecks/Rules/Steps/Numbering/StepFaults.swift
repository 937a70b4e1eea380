import RoteiroCore

/// The numbering faults of the steps of a page and of their sub-steps, shared by the rules about each kind of fault.
struct StepFaults {
    /// A fault with the numbers as they are written: `3`, `1.2`, `4B`.
    enum Fault {
        case duplicate(first: Span)
        case order(after: String)
        case gap(after: String, missing: String)
        case start
    }

    struct Finding {
        let number: String
        let span: Span
        let fault: Fault
        let fixes: [Fix]
    }

    /// The findings of steps, by sequence and then in page order, and after them those of sub-steps.
    let findings: [Finding]

    /// A longer start is less likely a lost first step than a guide that continues another page.
    private static let lastCertainStart = 2

    /// Keeps only the faults that match `isWanted`.
    init(in page: Page, of site: ResolvedSite, _ isWanted: (Numbering.Fault) -> Bool) {
        let sequences = Dictionary(grouping: page.guide.steps, by: \.sequence).sorted { $0.key < $1.key }
        // Each fix scans the links of the whole site, so a hostile page with thousands of sequences gets at most 20.
        var fixesLeft = 20
        var last: Int?
        let ofSteps = sequences.flatMap { number, steps -> [Finding] in
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
                let number = steps[found.key].number
                let fault = Fault(found.value, first: { steps[$0].number.span }, label: { String($0) })
                return Finding(number: String(number.value), span: number.span, fault: fault, fixes: offered)
            }
        }
        findings = ofSteps + Self.ofSubsteps(page.guide, isWanted)
    }

    /// Sub-steps have no fix: other texts of the guide can name them.
    private static func ofSubsteps(_ guide: Guide, _ isWanted: (Numbering.Fault) -> Bool) -> [Finding] {
        let steps = guide.steps
        guard steps.contains(where: { !$0.substeps.isEmpty }) else { return [] }
        let numbers = Set(steps.map(\.number.value))
        var ends: Set<Int> = []
        return steps.flatMap { step -> [Finding] in
            let runs = SubstepRuns(of: step, after: ends)
            ends = runs.ends
            return runs.runs.flatMap { run -> [Finding] in
                if let fault = strayFault(run, in: step, numbers), let item = run.items.first, let span = item.span {
                    let named = Fault(fault, first: { _ in step.span }, label: { String($0) })
                    return isWanted(fault) ? [Finding(number: item.label, span: span, fault: named, fixes: [])] : []
                }
                let faults = Numbering.faults(in: run.items.map(\.value), allowsZero: true)
                return faults.sorted { $0.key < $1.key }.compactMap { index, fault in
                    let item = run.items[index]
                    guard let span = item.span, isWanted(fault), !(run.goesOn && fault == .start) else { return nil }
                    let named = Fault(fault, first: { run.items[$0].span ?? step.span }, label: run.label)
                    return Finding(number: item.label, span: span, fault: named, fixes: [])
                }
            }
        }
    }

    /// `1.1` in step 2, or `3.1` where there is no step 3.
    private static func strayFault(_ run: SubstepRuns.Run, in step: Step, _ numbers: Set<Int>) -> Numbering.Fault? {
        guard case .decimals(let prefix) = run.kind, !step.writtenNumber.contains("."),
            let number = prefix.split(separator: ".").first.flatMap({ Int($0) })
        else { return nil }
        if number < step.number.value { return .order(after: step.number.value) }
        return number > step.number.value && !numbers.contains(number) ? .gap(after: step.number.value, missing: number) : nil
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
        // `4B`, `4.1` would stay with the old number.
        if steps.contains(where: { $0.substeps.contains { Int($0.number) == nil } }) { return [] }
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

extension StepFaults.Fault {
    fileprivate init(_ fault: Numbering.Fault, first: (Int) -> Span, label: (Int) -> String) {
        switch fault {
        case .duplicate(let index): self = .duplicate(first: first(index))
        case .order(let after): self = .order(after: label(after))
        case .gap(let after, let missing): self = .gap(after: label(after), missing: label(missing))
        case .start: self = .start
        }
    }
}

extension SyntaxFault {
    /// Whether a step before the place can be missing because of the fault: a file that is not read, or a fence that is not closed.
    fileprivate func hidesSteps(before place: Span) -> Bool {
        switch self {
        case .includeFailed(_, _, let span), .codeFenceUnclosed(let span), .containerUnclosed(_, let span, _),
            .containerFenceInCode(let span, _):
            span.file != place.file || span.lower < place.lower
        // `##Passo 2: …` is no heading.
        case .leftover(let leftover):
            leftover.kind == .headingSpace && (leftover.span.file != place.file || leftover.span.lower < place.lower)
        case .notUTF8, .nulByte, .frontMatterInvalid, .frontMatterKey, .frontMatterUnused, .containerStrayFence, .containerUnknown,
            .limitExceeded, .unsupported, .codeLinesMissing, .footnoteUnused, .linkUnparsed, .hazard:
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
