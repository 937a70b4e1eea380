import RoteiroCore

/// A text while it is read: the bytes that cmark parses, their lines, and where they came from.
struct MarkdownText {
    let composition: Composition
    let lines: Lines
    let dialect: Dialect
    /// The files that it was put together from.
    let sources: SourceTexts

    init(_ composition: Composition, of sources: SourceTexts, dialect: Dialect) {
        self.composition = composition
        self.sources = sources
        self.dialect = dialect
        lines = Lines(composition.bytes)
    }

    var bytes: [UInt8] { composition.bytes }

    /// Where these bytes were written.
    func span(_ range: Range<Int>) -> Span { composition.span(range.lowerBound, range.upperBound) }

    /// From a line and a column (in bytes), both from 1, to the end of another line.
    func range(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) -> Range<Int> {
        let start = min(lines.start(of: Int(line)) + max(0, Int(column) - 1), bytes.count)
        let end = min(lines.start(of: Int(endLine)) + max(0, Int(endColumn)), bytes.count)
        return start..<max(start, end)
    }

    /// Where the text of `range` ends, without blanks.
    func trimmedEnd(of range: Range<Int>) -> Int {
        bytes[range].lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? range.lowerBound
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
