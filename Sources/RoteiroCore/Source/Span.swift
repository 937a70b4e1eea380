/// A byte range in a source text. Line and column are computed on demand.
package struct Span: Sendable, Hashable, Comparable {
    package var file: FileID
    /// The byte offset of the start.
    package var lower: UInt32
    /// The byte offset of the end, exclusive.
    package var upper: UInt32

    package init(_ file: FileID, _ lower: Int, _ upper: Int) {
        self.file = file
        self.lower = UInt32(lower)
        self.upper = UInt32(max(lower, upper))
    }

    /// The length in bytes.
    package var count: Int { Int(upper - lower) }

    package var bytes: Range<Int> { Int(lower)..<Int(upper) }

    /// Orders by file, then by offset.
    package static func < (left: Span, right: Span) -> Bool {
        (left.file, left.lower, left.upper) < (right.file, right.lower, right.upper)
    }
}
