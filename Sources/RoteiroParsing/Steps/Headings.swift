import RoteiroCore

/// Classifies the headings of a page outside containers, as the plan for its parts and steps.
struct Headings {
    struct Entry {
        var heading: Heading
        /// Nil for a heading that is neither a step nor an explicit part.
        var numbered: NumberedHeading?
        /// For a step: the index of its parent heading; nil for the guide itself.
        var parent: Int?
        /// For a step: the numbering sequence to which it belongs.
        var sequence = 0
        /// Whether steps are directly below it.
        var isParent = false
        var origin = StepOrigin.heading
        /// For a step: the index of its entry in the outline.
        var outlineEntry: Int?
        /// Whether it is between two steps of one sequence, at their level. It ends the body of the step before it, but not the sequence.
        var isInterlude = false

        var isStep: Bool { numbered?.kind == .step }
        var isPart: Bool { numbered?.kind == .part }
        var level: Int { heading.level }
    }

    private(set) var entries: [Entry] = []
    private(set) var sequenceCount = 0

    /// `steps` contains the outline's entries for headings, by their spans.
    init(_ blocks: [Block], _ sources: SourceTexts, steps: [Span: (number: Int, entry: StepOutline.Entry)]) {
        for case .heading(let heading) in blocks {
            var entry = Entry(heading: heading, numbered: NumberedHeading(heading, sources))
            let found = steps[heading.span].flatMap { $0.entry.verdict == .step ? $0 : nil }
            if entry.isStep, found == nil { entry.numbered = nil }
            if let found {
                if !entry.isStep { entry.numbered = NumberedHeading(found.entry, heading, sources) }
                entry.origin = found.entry.origin ?? .heading
                entry.outlineEntry = found.number
            }
            entries.append(entry)
        }
        findInterludes()
        findParents()
        findSequences()
    }

    /// An interlude is a heading after which the next step of its level is not number 1, with no part and no higher heading in between.
    /// Takes one pass from the end.
    private mutating func findInterludes() {
        var nextStep: [Int: Int] = [:]
        for index in entries.indices.reversed() {
            let entry = entries[index]
            if entry.isPart { nextStep = [:] }
            for deeper in (entry.level + 1)..<8 { nextStep[deeper] = nil }
            if entry.isStep {
                nextStep[entry.level] = entry.numbered?.number.value
            } else if !entry.isPart, let number = nextStep[entry.level] {
                entries[index].isInterlude = number != 1
            }
        }
    }

    /// The parent of a step is the nearest preceding heading of a higher rank. It can also be an explicit part of the same rank, or another
    /// heading of the same rank if steps precede it and restart at 1 after it. Takes one pass.
    private mutating func findParents() {
        var last: [Int: Int] = [:]
        var lastStep: [Int: Int] = [:]
        var lastOpener: [Int: Int] = [:]
        for index in entries.indices {
            let entry = entries[index]
            let above = (0..<entry.level).compactMap { last[$0] }.max() ?? -1
            if entry.isStep {
                let parent = max(above, lastOpener[entry.level] ?? -1)
                entries[index].parent = parent < 0 ? nil : parent
                if parent >= 0 { entries[parent].isParent = true }
                lastStep[entry.level] = index
            } else if entry.isPart || !entry.isInterlude && lastStep[entry.level] ?? -1 > above {
                lastOpener[entry.level] = index
            }
            last[entry.level] = index
        }
    }

    /// Steps of the same level and parent share a numbering sequence. Numbers that go on under another heading, or a level
    /// deeper, are of the same sequence.
    private mutating func findSequences() {
        var sequences: [[Int?]: Int] = [:]
        var last: [Int: (number: Int, sequence: Int)] = [:]
        var previous: (level: Int, number: Int, sequence: Int)?
        for index in entries.indices where entries[index].isStep {
            let (level, number) = (entries[index].level, entries[index].numbered?.number.value ?? 0)
            let key = [entries[index].parent, level]
            let goesOn = last[level].flatMap { $0.number > 0 && number == $0.number + 1 ? $0.sequence : nil }
            // A deeper heading with the next number: the author slipped a level.
            let slipped = previous.flatMap { $0.level < level && number == $0.number + 1 && number > 1 ? $0.sequence : nil }
            let sequence = sequences[key] ?? slipped ?? goesOn ?? sequenceCount
            previous = (level, number, sequence)
            sequenceCount = max(sequenceCount, sequence + 1)
            sequences[key] = sequence
            entries[index].sequence = sequence
            last[level] = (number, sequence)
        }
    }

    /// The heading with this span starts a part.
    mutating func makeParent(_ index: Int) { entries[index].isParent = true }
}
