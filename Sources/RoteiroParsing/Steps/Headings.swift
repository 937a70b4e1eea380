import RoteiroCore

/// The headings of a page that stand in no container, and what each of them is: the plan of its parts and steps.
struct Headings {
    struct Entry {
        var heading: Heading
        /// Nil for a heading that is neither step nor explicit part.
        var numbered: NumberedHeading?
        /// For a step: the heading that it stands under, by its place in the list; nil for the guide itself.
        var parent: Int?
        /// For a step: which sequence of numbers it belongs to.
        var sequence = 0
        /// Steps stand right under it.
        var isParent = false
        /// It stands between two steps of one sequence, at their level: it ends the body of the step before it, but not the
        /// sequence.
        var isInterlude = false

        var isStep: Bool { numbered?.kind == .step }
        var isPart: Bool { numbered?.kind == .part }
        var level: Int { heading.level }
    }

    private(set) var entries: [Entry] = []

    init(_ blocks: [Block], _ sources: SourceTexts) {
        for case .heading(let heading) in blocks {
            entries.append(Entry(heading: heading, numbered: NumberedHeading(heading, sources)))
        }
        findInterludes()
        findParents()
        findSequences()
    }

    /// An interlude is a heading after which the next step of its level is not 1, with no part and no higher heading
    /// between. One pass from the end.
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

    /// The parent of a step is the nearest heading above of a lower level; an explicit part also at the same level; and
    /// another heading of the same level when steps came before it and begin again at 1 after it. One pass.
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

    /// Steps of one level under one parent are numbered together.
    private mutating func findSequences() {
        var sequences: [[Int?]: Int] = [:]
        for index in entries.indices where entries[index].isStep {
            let key = [entries[index].parent, entries[index].level]
            let sequence = sequences[key] ?? sequences.count
            sequences[key] = sequence
            entries[index].sequence = sequence
        }
    }
}
