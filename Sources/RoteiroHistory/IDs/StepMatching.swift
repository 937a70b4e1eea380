import RoteiroCore

/// Knows the published steps of a guide again among its present ones.
struct StepMatching {
    /// The published id of each present step; nil for a new one.
    private(set) var ids: [String?]

    private let steps: [StepFacts]
    private var left: [String: IDLock.Step]

    /// How alike two titles must be, of 1.
    private static let similarity = 0.6

    init(_ steps: [StepFacts], _ published: [String: IDLock.Step]) {
        self.steps = steps
        left = published
        ids = Array(repeating: nil, count: steps.count)
        // What says most first: the writer's own word, then title and content together, then either alone.
        match { step, id, _ in step.isExplicit && step.id == id }
        match { step, _, old in step.locked.title == old.title && step.locked.content == old.content }
        match { step, id, old in step.id == id && step.locked.title == old.title }
        match { step, _, old in step.locked.content == old.content && !old.isBare }
        match { step, _, old in step.locked.title == old.title && step.locked.part == old.part && !old.title.isEmpty }
        match { step, _, old in !old.images.isEmpty && step.locked.images == old.images }
        matchBetweenNeighbours()
        match { step, id, _ in step.id == id && !step.isExplicit }
    }

    private var inOrder: [(key: String, value: IDLock.Step)] {
        left.sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) }
    }

    /// Pairs the present steps that are still unknown with published ones that are left, in order. A step that its writer named
    /// is only what it is named: another published id for it becomes an alias.
    private mutating func match(_ isSame: (StepFacts, String, IDLock.Step) -> Bool) {
        // One candidate for each: an image or a text that several steps share says nothing about any of them, but by order.
        var candidates = inOrder[...]
        for index in steps.indices where ids[index] == nil {
            let nearest = candidates.firstIndex { left[$0.key] != nil && isSame(steps[index], $0.key, $0.value) }
            guard let nearest else { continue }
            ids[index] = candidates[nearest].key
            left[candidates[nearest].key] = nil
            candidates.remove(at: nearest)
        }
    }

    /// What stands between two steps that are known is compared in order by its titles.
    private mutating func matchBetweenNeighbours() {
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
        let limit = Int(Double(longest) * (1 - Self.similarity))
        return EditDistance.between(title, other, limit: limit) != nil
    }
}

extension IDLock.Step {
    /// Nothing but a title: an empty step's content says nothing.
    fileprivate var isBare: Bool { content == ByteHash().value.hex }
}
