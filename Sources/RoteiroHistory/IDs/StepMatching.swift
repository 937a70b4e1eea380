import RoteiroCore

/// Matches the steps of a guide to its published steps.
struct StepMatching {
    /// The published id of each step; nil for a new step.
    private(set) var ids: [String?]

    private let steps: [StepFacts]
    private var left: [String: IDLock.Step]

    /// The minimum similarity of two titles, from 0 to 1.
    private static let minimumSimilarity = 0.6

    init(_ steps: [StepFacts], _ published: [String: IDLock.Step]) {
        self.steps = steps
        left = published
        ids = Array(repeating: nil, count: steps.count)
        // Strongest evidence first.
        match { step, id, _ in step.isExplicit && step.id == id }
        match { step, _, old in step.locked.title == old.title && step.locked.content == old.content }
        match { step, id, old in step.id == id && step.locked.title == old.title }
        match { step, _, old in step.locked.content == old.content && !old.isBare }
        match { step, _, old in step.locked.title == old.title && step.locked.part == old.part && !old.title.isEmpty }
        match { step, _, old in !old.images.isEmpty && step.locked.images == old.images }
        matchByTitle()
        match { step, id, _ in step.id == id && !step.isExplicit }
    }

    private var inOrder: [(key: String, value: IDLock.Step)] {
        left.sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) }
    }

    /// Matches the remaining steps to the remaining published steps, in order. A step with an explicit id keeps it: a different published
    /// id becomes an alias.
    private mutating func match(_ isSame: (StepFacts, String, IDLock.Step) -> Bool) {
        // Each published step is used once: an image or text that several steps share matches only in order.
        var candidates = inOrder[...]
        for index in steps.indices where ids[index] == nil {
            let nearest = candidates.firstIndex { left[$0.key] != nil && isSame(steps[index], $0.key, $0.value) }
            guard let nearest else { continue }
            ids[index] = candidates[nearest].key
            left[candidates[nearest].key] = nil
            candidates.remove(at: nearest)
        }
    }

    /// Matches the remaining steps in order, by similar titles.
    private mutating func matchByTitle() {
        var open = inOrder[...]
        for index in steps.indices where ids[index] == nil {
            guard let found = open.firstIndex(where: { isAlike(steps[index].locked.title, $0.value.title) }) else { continue }
            ids[index] = open[found].key
            left[open[found].key] = nil
            open = open[(found + 1)...]
        }
    }

    private func isAlike(_ title: String, _ other: String) -> Bool {
        let longest = max(title.utf8.count, other.utf8.count)
        if longest == 0 { return false }
        let limit = Int(Double(longest) * (1 - Self.minimumSimilarity))
        return EditDistance.between(title, other, limit: limit) != nil
    }
}

extension IDLock.Step {
    /// Whether the step has only a title: empty content identifies nothing.
    fileprivate var isBare: Bool { content == ByteHash().value.hex }
}
