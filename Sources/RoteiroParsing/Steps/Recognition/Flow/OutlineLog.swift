import Algorithms
import RoteiroCore

/// Collects the entries of an outline. Entries are added in any order and sorted by place at the end.
struct OutlineLog {
    private struct Place: Comparable {
        /// The index of the node on the page.
        var node: Int
        /// The indices of the nodes inside it, inwards.
        var inner: ArraySlice<Int>
        var number: Int

        init(_ path: [Int], _ number: Int) {
            node = path.first ?? 0
            inner = path.dropFirst()
            self.number = number
        }

        static func < (left: Place, right: Place) -> Bool {
            if left.node != right.node { return left.node < right.node }
            if left.inner.isEmpty && right.inner.isEmpty || left.inner == right.inner { return left.number < right.number }
            return left.inner.lexicographicallyPrecedes(right.inner)
        }
    }

    private var places: [Place] = []
    private var entries: [StepOutline.Entry] = []
    private var misses: [(place: Place, miss: StepOutline.NearMiss)] = []
    private var doubts: [Span] = []
    private(set) var sequences: [StepOutline.Sequence] = []

    /// Returns the number of the entry, which sub-steps refer to.
    @discardableResult
    mutating func add(_ entry: consuming StepOutline.Entry, at path: [Int]) -> Int {
        places.append(Place(path, entries.count))
        entries.append(entry)
        return entries.count - 1
    }

    /// Steps become sub-steps of another one, and so do their sub-steps.
    mutating func adopt(_ steps: Set<Int>, by step: Int) {
        for index in entries.indices {
            if steps.contains(index) {
                entries[index].verdict = .substep
                entries[index].reason = .substep
                entries[index].sequence = nil
                entries[index].parent = step
            } else if let parent = entries[index].parent, steps.contains(parent) {
                entries[index].parent = step
            }
        }
    }

    mutating func add(_ miss: StepOutline.NearMiss, at path: [Int]) {
        misses.append((Place(path, misses.count), miss))
    }

    /// Something that can be the missing step of the sequence around it. It is not reported.
    mutating func doubt(_ span: Span) { doubts.append(span) }

    mutating func sequence(_ sequence: StepOutline.Sequence) -> Int {
        sequences.append(sequence)
        return sequences.count - 1
    }

    var outline: StepOutline {
        let order = places.sorted().map(\.number)
        var numbers = Array(repeating: 0, count: entries.count)
        for (new, old) in order.enumerated() { numbers[old] = new }
        var sorted = order.map { entries[$0] }
        for index in sorted.indices where sorted[index].parent != nil { sorted[index].parent = sorted[index].parent.map { numbers[$0] } }
        var sequences = sequences
        let found = misses.sorted { $0.place < $1.place }.map(\.miss)
        for span in found.map(\.span) + doubts { mark(span, sorted, &sequences) }
        return StepOutline(entries: sorted, sequences: sequences, nearMisses: found)
    }

    /// A near miss stands in the sequence whose steps are around it, and in that of the step before it.
    private func mark(_ span: Span, _ entries: [StepOutline.Entry], _ sequences: inout [StepOutline.Sequence]) {
        let next = entries.partitioningIndex { $0.span > span }
        for entry in [entries[..<next].last { $0.sequence != nil }, entries[next...].first { $0.sequence != nil }] {
            if let sequence = entry?.sequence { sequences[sequence].hasNearMiss = true }
        }
    }
}
