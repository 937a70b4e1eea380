import GuideModel

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

        var isStep: Bool { numbered?.kind == .step }
        var isPart: Bool { numbered?.kind == .part }
        var level: Int { heading.level }
    }

    private(set) var entries: [Entry] = []

    init(_ blocks: [Block]) {
        for case .heading(let heading) in blocks {
            entries.append(Entry(heading: heading, numbered: NumberedHeading(heading)))
        }
        var sequences: [[Int?]: Int] = [:]
        for index in entries.indices where entries[index].isStep {
            let parent = parent(of: index)
            entries[index].parent = parent
            if let parent { entries[parent].isParent = true }
            let key = [parent, entries[index].level]
            let sequence = sequences[key] ?? sequences.count
            sequences[key] = sequence
            entries[index].sequence = sequence
        }
    }

    /// The nearest heading above of a lower level; an explicit part also at the same level; and another heading of the same
    /// level when steps came before it and begin again at 1 after it.
    private func parent(of step: Int) -> Int? {
        let level = entries[step].level
        for index in stride(from: step - 1, through: 0, by: -1) {
            let entry = entries[index]
            if entry.level < level || entry.isPart && entry.level == level { return index }
            if entry.level == level, !entry.isStep, !isInterlude(index), hasSteps(before: index, level: level) { return index }
        }
        return nil
    }

    private func hasSteps(before index: Int, level: Int) -> Bool {
        for earlier in stride(from: index - 1, through: 0, by: -1) {
            if entries[earlier].level < level { return false }
            if entries[earlier].level == level, entries[earlier].isStep { return true }
        }
        return false
    }

    /// Whether a heading of the steps' own level stands between two steps of one sequence: it ends the body of the step
    /// before it, but not the sequence, unless the next step is 1.
    func isInterlude(_ index: Int) -> Bool {
        let level = entries[index].level
        guard !entries[index].isPart, !entries[index].isStep else { return false }
        for next in entries[(index + 1)...] {
            if next.level < level || next.isPart { return false }
            if next.level == level, next.isStep { return next.numbered?.number.value != 1 }
        }
        return false
    }
}
