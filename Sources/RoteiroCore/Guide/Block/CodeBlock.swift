package struct CodeBlock: Sendable, Hashable {
    /// The effect of a `[!code …]` comment on its line.
    package enum LineMark: String, Sendable, Hashable, CaseIterable {
        case highlight, focus, added, removed, error, warning
    }

    /// The info string as written; nil for indented code.
    package var info: Located<String>?
    /// The first word of the info string, without VitePress's additions.
    package var language: String?
    /// `[title]`.
    package var title: String?
    /// The name of the file that `<<<` imports: the name of its tab, unless it has a title.
    package var fileName: String?
    /// Marks from `{1,4-6}` and `[!code …]`, by line number from 1.
    package var marks: [Int: Set<LineMark>]
    /// The number of the first line, from `:line-numbers` or `:line-numbers=2`.
    package var firstLineNumber: Int?
    /// The code without `[!code …]` comments. Includes the last line break.
    package var text: String
    package var span: Span

    package init(
        info: Located<String>?, language: String? = nil, title: String? = nil, fileName: String? = nil,
        marks: [Int: Set<LineMark>] = [:], firstLineNumber: Int? = nil, text: String, span: Span
    ) {
        self.info = info
        self.language = language
        self.title = title
        self.fileName = fileName
        self.marks = marks
        self.firstLineNumber = firstLineNumber
        self.text = text
        self.span = span
    }
}
