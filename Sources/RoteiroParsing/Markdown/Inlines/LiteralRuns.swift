/// The ranges of a block that are literal text: neither markup, nor code, nor HTML.
struct LiteralRuns {
    /// In order, with adjacent ranges merged; nil once a text was not located, because its position is then uncertain.
    private(set) var runs: [Range<Int>]? = []

    /// Adds the range of a text; nil if the text was not located.
    mutating func append(_ range: Range<Int>?) {
        guard var known = runs else { return }
        // Drops the second reference: otherwise every call would copy the array.
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
