import Algorithms
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

    /// Returns the fault of a row with more cells than the table has columns: cmark drops what stands behind them.
    func surplus(ofRow row: Int, columns: Int) -> SyntaxFault? {
        let text = lines.text
        let line = lines.range(of: headerLine + 1 + row)
        var start = line.lowerBound
        if start < line.upperBound, text.bytes[start] == UInt8(ascii: "|") { start += 1 }
        for _ in 0..<columns { start = min(line.upperBound, nextBar(text.bytes, start..<line.upperBound) + 1) }
        var rest = trimmed(text.bytes, start..<line.upperBound)
        while let last = text.bytes[rest].last, last == UInt8(ascii: "|") || last.isASCIIWhitespace { rest = rest.dropLast(1) }
        guard !rest.isEmpty else { return nil }
        let whole = trimmed(text.bytes, line)
        let repair = TableSpans.escapingBarsInCode(text.bytes[whole])
        let isMended = repair.map { TableSpans.cellCount($0[...]) == columns } == true
        let kind = Leftover.Kind.cells(columns: columns, lost: text.string(rest))
        return .leftover(Leftover(kind, at: text.span(whole), repair: isMended ? repair.map { String(decoding: $0, as: UTF8.self) } : nil))
    }

    /// The number of cells of a row, as cmark counts them.
    static func cellCount(_ row: ArraySlice<UInt8>) -> Int {
        let row = Array(row.trimming(while: \.isASCIIWhitespace))
        var bars: [Int] = []
        var index = 0
        while index < row.count {
            if row[index] == UInt8(ascii: "|") { bars.append(index) }
            index += row[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return bars.count + 1 - (bars.first == 0 ? 1 : 0) - (bars.last == row.count - 1 && row.count > 1 ? 1 : 0)
    }

    /// Returns the row with `\|` for each bar between backticks; nil if there is none.
    private static func escapingBarsInCode(_ row: ArraySlice<UInt8>) -> [UInt8]? {
        let tick = UInt8(ascii: "`")
        var result: [UInt8] = []
        var isChanged = false
        var index = row.startIndex
        while index < row.endIndex {
            let fence = row[index...].prefix { $0 == tick }
            guard !fence.isEmpty, let close = closing(of: fence.count, in: row, from: fence.endIndex) else {
                result += fence.isEmpty ? row[index...index] : fence
                index = fence.isEmpty ? index + 1 : fence.endIndex
                continue
            }
            for place in index..<close {
                if row[place] == UInt8(ascii: "|"), row[place - 1] != UInt8(ascii: "\\") {
                    result.append(UInt8(ascii: "\\"))
                    isChanged = true
                }
                result.append(row[place])
            }
            index = close
        }
        return isChanged ? result : nil
    }

    /// Returns the end of the run of backticks that closes a code span.
    private static func closing(of length: Int, in row: ArraySlice<UInt8>, from start: Int) -> Int? {
        let tick = UInt8(ascii: "`")
        var index = start
        while let place = row[index...].firstIndex(of: tick) {
            let run = row[place...].prefix { $0 == tick }
            if run.count == length { return run.endIndex }
            index = run.endIndex
        }
        return nil
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
