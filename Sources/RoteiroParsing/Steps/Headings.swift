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
        /// For a step: the number without its last decimal or letter: `1` for `1.2`. Such steps are numbered by themselves.
        var prefix = ""
        /// Whether it is a sub-step of the step that it is in, whatever its level.
        var isSubstep = false
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

    /// `blocks` are those of the page or of a container. A heading that is no step can be a part.
    init(_ blocks: [Block], _ sources: SourceTexts, steps: PlacedSteps) {
        for case .heading(let heading) in blocks {
            var entry = Entry(heading: heading)
            let found = steps.headings[heading.span]
            if let found, found.entry.verdict == .step, let numbered = NumberedHeading(found.entry, heading, sources) {
                entry.numbered = numbered
                entry.prefix = found.entry.prefix
                entry.origin = found.entry.origin ?? .heading
                entry.outlineEntry = found.number
            } else if found?.entry.verdict == .substep {
                entry.isSubstep = true
            } else {
                entry.numbered = NumberedHeading(part: heading, sources)
            }
            entries.append(entry)
        }
        findInterludes()
        findParents()
        findSequences()
        findParents(of: steps, in: blocks)
    }

    /// An interlude is a heading after which the next step of its level is not number 1, with no part and no higher heading in between.
    /// Takes one pass from the end.
    private mutating func findInterludes() {
        var nextStep: [Int: Int] = [:]
        for index in entries.indices.reversed() where !entries[index].isSubstep {
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
        for index in entries.indices where !entries[index].isSubstep {
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

    /// Steps of the same level, parent and prefix share a numbering sequence. Numbers that go on under another heading, or a level
    /// deeper, are of the same sequence.
    private mutating func findSequences() {
        struct Row: Hashable {
            var parent: Int?
            var level: Int
            var prefix: String
        }
        var sequences: [Row: Int] = [:]
        var last: [Row: (number: Int, sequence: Int)] = [:]
        var previous: (row: Row, number: Int, sequence: Int)?
        for index in entries.indices where entries[index].isStep {
            let number = entries[index].numbered?.number.value ?? 0
            let key = Row(parent: entries[index].parent, level: entries[index].level, prefix: entries[index].prefix)
            let level = Row(parent: nil, level: key.level, prefix: key.prefix)
            let goesOn = last[level].flatMap { $0.number > 0 && number == $0.number + 1 ? $0.sequence : nil }
            // A deeper heading with the next number: the author slipped a level.
            let slipped = previous.flatMap { before in
                let isDeeper = before.row.level < key.level && before.row.prefix == key.prefix
                return isDeeper && number == before.number + 1 && number > 1 ? before.sequence : nil
            }
            let sequence = sequences[key] ?? slipped ?? goesOn ?? sequenceCount
            previous = (key, number, sequence)
            sequenceCount = max(sequenceCount, sequence + 1)
            sequences[key] = sequence
            entries[index].sequence = sequence
            last[level] = (number, sequence)
        }
    }

    /// The headings that steps without a heading are below are parts, unless they are steps.
    private mutating func findParents(of steps: PlacedSteps, in blocks: [Block]) {
        var last = -1
        for block in blocks {
            switch block {
            case .heading: last += 1
            case .list(let list): if last >= 0, !steps.steps(of: list).isEmpty { entries[last].isParent = true }
            case .paragraph(let paragraph): if last >= 0, !steps.lines(in: paragraph).isEmpty { entries[last].isParent = true }
            case .quote, .callout, .prerequisites, .vitePressContainer, .code, .codeGroup, .table, .figure, .gallery, .qr, .html,
                .thematicBreak, .tableOfContents:
                break
            }
        }
    }
}
