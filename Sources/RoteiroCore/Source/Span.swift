/// A run of bytes in one source text. Line and column are worked out only when printed.
package struct Span: Sendable, Hashable, Comparable {
    /// The text that the bytes are in.
    package var file: FileID
    /// The offset of the first byte.
    package var lower: UInt32
    /// The offset after the last byte.
    package var upper: UInt32

    /// The bytes `lower..<upper` of `file`.
    package init(_ file: FileID, _ lower: Int, _ upper: Int) {
        self.file = file
        self.lower = UInt32(lower)
        self.upper = UInt32(max(lower, upper))
    }

    /// How many bytes.
    package var count: Int { Int(upper - lower) }

    /// The offsets, as an array takes them.
    package var bytes: Range<Int> { Int(lower)..<Int(upper) }

    /// By file, then by place.
    package static func < (left: Span, right: Span) -> Bool {
        (left.file, left.lower, left.upper) < (right.file, right.lower, right.upper)
    }
}
