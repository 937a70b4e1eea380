/// A code block.
public struct CodeBlock: Sendable, Hashable {
    /// What a `[!code …]` comment says of its line.
    public enum LineMark: String, Sendable, Hashable, CaseIterable {
        case highlight, focus, added, removed, error, warning
    }

    /// The words after the fence as written; nil for indented code.
    public var info: Located<String>?
    /// The first word of the info, without VitePress's additions.
    public var language: String?
    /// `[title]`.
    public var title: String?
    /// `{1,4-6}` and `[!code …]`: marks by line, from 1.
    public var marks: [Int: Set<LineMark>]
    /// `:line-numbers` or `:line-numbers=2`: the number of the first line.
    public var firstLineNumber: Int?
    /// The code, with its last line break, without `[!code …]` comments.
    public var text: String
    /// Where it stands.
    public var span: Span

    /// Code as parsed.
    public init(
        info: Located<String>?, language: String? = nil, title: String? = nil, marks: [Int: Set<LineMark>] = [:],
        firstLineNumber: Int? = nil, text: String, span: Span
    ) {
        self.info = info
        self.language = language
        self.title = title
        self.marks = marks
        self.firstLineNumber = firstLineNumber
        self.text = text
        self.span = span
    }
}

/// The same thing in several languages of code.
public struct CodeGroup: Sendable, Hashable {
    /// One tab each.
    public var blocks: [Block]
    /// Its lines.
    public var fence: Fence
    /// Where it stands.
    public var span: Span

    /// A group as parsed.
    public init(blocks: [Block], fence: Fence, span: Span) {
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
