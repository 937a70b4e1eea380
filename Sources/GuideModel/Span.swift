/// The number of a text in the site's list of source texts (`SourceTexts`).
public struct FileID: Sendable, Hashable, Comparable {
    /// The index into `SourceTexts`.
    public let index: UInt32

    /// The text at `index` of the site's list.
    public init(_ index: Int) {
        self.index = UInt32(index)
    }

    /// The order of the list.
    public static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A run of bytes in one source text. Line and column are worked out only when printed.
public struct Span: Sendable, Hashable, Comparable {
    /// The text that the bytes are in.
    public var file: FileID
    /// The offset of the first byte.
    public var lower: UInt32
    /// The offset after the last byte.
    public var upper: UInt32

    /// The bytes `lower..<upper` of `file`.
    public init(_ file: FileID, _ lower: Int, _ upper: Int) {
        self.file = file
        self.lower = UInt32(lower)
        self.upper = UInt32(max(lower, upper))
    }

    /// How many bytes.
    public var count: Int { Int(upper - lower) }

    /// The offsets, as an array takes them.
    public var bytes: Range<Int> { Int(lower)..<Int(upper) }

    /// By file, then by place.
    public static func < (left: Span, right: Span) -> Bool {
        (left.file, left.lower, left.upper) < (right.file, right.lower, right.upper)
    }
}

/// A value with the place where its author wrote it.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What was written, as read: escapes and entities are decoded.
    public var value: Value
    /// The bytes that say it, as written.
    public var span: Span

    /// `value`, found at `span`.
    public init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }
}
