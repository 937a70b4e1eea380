import CCMarkGFM

/// Where the cells of a table stand. The rows are counted from the delimiter row, and the cells split again at their
/// bars: cmark's own columns are wrong in lists and quotes, and where a paragraph stands right above.
struct TableLayout {
    private let text: MarkdownText
    private let lines: LineContent
    /// The line of the header, from 1.
    private let headerLine: Int
    private let rowCount: Int

    init(_ lines: LineContent, node: TreeNode) {
        self.lines = lines
        text = lines.text
        var line = Int(node.startLine)
        let last = max(line, Int(node.endLine))
        while line < last, !TableLayout.isDelimiterRow(text.bytes[lines.range(of: line)]) { line += 1 }
        headerLine = max(1, line - 1)
        rowCount = node.children.reduce(0) { count, _ in count + 1 }
    }

    /// From the header to the last row.
    var range: Range<Int> {
        let start = lines.range(of: headerLine).lowerBound
        let lastLine = rowCount > 1 ? headerLine + rowCount : headerLine + 1
        return start..<max(start, lines.range(of: lastLine).upperBound)
    }

    /// The trimmed text of a cell; row 0 is the header. A cell that cmark filled in is empty, at the end of its row.
    func cell(row: Int, column: Int) -> Range<Int> {
        let line = lines.range(of: row == 0 ? headerLine : headerLine + 1 + row)
        var start = line.lowerBound
        if start < line.upperBound, text.bytes[start] == UInt8(ascii: "|") { start += 1 }
        for _ in 0..<column {
            start = nextBar(from: start, to: line.upperBound)
            if start < line.upperBound { start += 1 }
        }
        var end = nextBar(from: start, to: line.upperBound)
        while start < end, text.bytes[start] <= 0x20 { start += 1 }
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private func nextBar(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, text.bytes[index] != UInt8(ascii: "|") {
            index += text.bytes[index] == UInt8(ascii: "\\") && index + 1 < end ? 2 : 1
        }
        return min(index, end)
    }

    private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: \t".utf8.contains($0) }
    }
}
