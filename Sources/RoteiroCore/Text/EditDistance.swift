package enum EditDistance {
    /// Returns the optimal string alignment distance: the number of insertions, deletions, substitutions and swaps of adjacent
    /// scalars. Nil if it exceeds `limit`.
    package static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        between(scalars: Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
    }

    /// The same in bytes, for words folded to ASCII.
    package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        between(scalars: left, right, limit: limit)
    }

    private static func between<Unit: Equatable>(scalars left: [Unit], _ right: [Unit], limit: Int) -> Int? {
        if abs(left.count - right.count) > limit { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            if current.min() ?? 0 > limit { return nil }
            beforeLast = last
            last = current
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// Returns the candidate closest to `word`, if the distance is at most a third of its length, or 1 for short words. Of equally
    /// close candidates, the first one wins.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.unicodeScalars.count / 3)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            guard let distance = between(word, candidate, limit: limit) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }
}
