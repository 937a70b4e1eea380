import RoteiroCore

/// The input of the Markdown parser: the bytes that cmark parses, their lines and their origins.
struct MarkdownText {
    let expandedSource: ExpandedSource
    let lines: LineTable
    let dialect: Dialect
    /// The files from which the text is composed.
    let sources: SourceTexts
    /// The container types that the settings of the site add, by name.
    let containerTypes: [String: ContainerType]

    /// What Vue components are, by name.
    let components: [String: Settings.ComponentRole]

    init(
        _ expandedSource: ExpandedSource, of sources: SourceTexts, dialect: Dialect, containerTypes: [String: ContainerType] = [:],
        components: [String: Settings.ComponentRole] = [:]
    ) {
        self.components = components
        self.expandedSource = expandedSource
        self.sources = sources
        self.dialect = dialect
        self.containerTypes = containerTypes
        lines = LineTable(expandedSource.bytes)
    }

    var bytes: [UInt8] { expandedSource.bytes }

    /// Returns the source span of a range of `bytes`.
    func span(_ range: Range<Int>) -> Span { expandedSource.span(range.lowerBound, range.upperBound) }

    /// Converts cmark's positions to a range. Lines and columns are 1-based, columns count bytes, and the end column is inclusive.
    func range(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) -> Range<Int> {
        let start = min(lines.start(of: Int(line)) + max(0, Int(column) - 1), bytes.count)
        let end = min(lines.start(of: Int(endLine)) + max(0, Int(endColumn)), bytes.count)
        return start..<max(start, end)
    }

    /// The end of `range` without trailing whitespace.
    func trimmedEnd(of range: Range<Int>) -> Int {
        bytes[range].lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? range.lowerBound
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
