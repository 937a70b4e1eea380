/// Where a block says mere text: neither markup, nor code, nor HTML.
struct LiteralRuns {
    /// In order, joined where they touch; nil when a text was lost, so that no place is sure.
    private(set) var runs: [Range<Int>]? = []

    /// Adds a text that was found at `range`, or not at all.
    mutating func append(_ range: Range<Int>?) {
        guard var known = runs else { return }
        // No second owner: each text would copy the list.
        runs = nil
        guard let range, range.lowerBound >= known.last?.upperBound ?? 0 else { return }
        if let last = known.last, last.upperBound == range.lowerBound {
            known[known.count - 1] = last.lowerBound..<range.upperBound
        } else {
            known.append(range)
        }
        runs = known
    }
}
