import RoteiroCore

/// Computes the ranges of table cells. cmark's columns are wrong in lists and block quotes and directly below a paragraph. Its line numbers
/// are correct except for the header's, so the rows are split at their bars again.
struct TableSpans {
    private let lines: LineContent
    /// The 1-based line of the header. The delimiter row follows it and is not a row of the tree.
    let headerLine: Int
    private let rowCount: Int

    init(_ lines: LineContent, node: TreeNode) {
        self.lines = lines
        let rows = Array(node.children)
        rowCount = rows.count
        headerLine = max(1, rows.count > 1 ? Int(rows[1].startLine) - 2 : Int(node.endLine) - 1)
    }

    /// From the header to the last row.
    var range: Range<Int> {
        let start = lines.range(of: headerLine).lowerBound
        return start..<max(start, lines.range(of: headerLine + max(1, rowCount)).upperBound)
    }

    /// The trimmed text of each cell of a row; row 0 is the header. A cell that cmark added to complete a row is empty, at the end of the
    /// row.
    func cells(ofRow row: Int, _ nodes: [TreeNode]) -> [Range<Int>] {
        let line = lines.range(of: row == 0 ? headerLine : headerLine + 1 + row)
        let cells = split(line, count: nodes.count)
        // Below other lines with bars, cmark takes the first bar of a header as the end of an empty cell.
        let isShifted = row == 0 && !cells.isEmpty && nodes[0].firstChild == nil && !cells[0].isEmpty
        return isShifted ? [line.lowerBound..<line.lowerBound] + cells.dropLast() : cells
    }

    private func split(_ line: Range<Int>, count: Int) -> [Range<Int>] {
        let bytes = lines.text.bytes
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        return (0..<count).map { _ in
            let bar = nextBar(bytes, start..<line.upperBound)
            defer { start = min(line.upperBound, bar + 1) }
            return trimmed(bytes, start..<bar)
        }
    }

    private func nextBar(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] != UInt8(ascii: "|") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(index, range.upperBound)
    }

    private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isASCIIWhitespace { start += 1 }
        while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
        return start..<end
    }
}
