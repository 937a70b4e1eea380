/// A code block.
package struct CodeBlock: Sendable, Hashable {
    /// What a `[!code …]` comment says of its line.
    package enum LineMark: String, Sendable, Hashable, CaseIterable {
        case highlight, focus, added, removed, error, warning
    }

    /// The words after the fence as written; nil for indented code.
    package var info: Located<String>?
    /// The first word of the info, without VitePress's additions.
    package var language: String?
    /// `[title]`.
    package var title: String?
    /// `{1,4-6}` and `[!code …]`: marks by line, from 1.
    package var marks: [Int: Set<LineMark>]
    /// `:line-numbers` or `:line-numbers=2`: the number of the first line.
    package var firstLineNumber: Int?
    /// The code, with its last line break, without `[!code …]` comments.
    package var text: String
    /// Where it stands.
    package var span: Span

    /// Code as parsed.
    package init(
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
