import RoteiroCore

/// The first source line of a span with carets below the marked characters, truncated to the terminal width.
struct SourceExcerpt {
    /// 1-based.
    let lineNumber: Int
    /// The sanitized line.
    let line: String
    /// Spaces followed by one caret per marked column, at least one.
    let carets: String

    /// The minimum number of columns to show.
    private static let minimumColumns = 40

    /// Shows at most `columns` of the line. If it is truncated, up to three eighths of them come before the first caret.
    init(_ span: Span, in text: SourceText, columns: Int = 160) {
        let limit = max(Self.minimumColumns, columns)
        let number = text.line(at: Int(span.lower))
        let range = text.range(ofLine: number)
        let isMarked = number == 1 && text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let start = range.lowerBound + (isMarked ? 3 : 0)
        let lower = min(max(Int(span.lower), start), range.upperBound)
        let upper = min(max(Int(span.upper), lower), range.upperBound)
        // A line may be a megabyte long, so only the bytes around the span are decoded.
        let window = SourceExcerpt.window(around: lower, in: start..<max(start, range.upperBound), columns: limit, text.bytes)
        let before = TerminalText(text.string(window.lowerBound..<lower))
        let fault = TerminalText(text.string(lower..<min(upper, window.upperBound)), column: before.width)
        let after = TerminalText(text.string(min(upper, window.upperBound)..<window.upperBound), column: before.width + fault.width)
        let clipped = Clipped(
            before.cells, fault.cells, after.cells, isCut: (before: window.lowerBound > start, after: window.upperBound < range.upperBound),
            limit: limit, lead: limit * 3 / 8)
        lineNumber = number
        line = clipped.text
        carets = String(repeating: " ", count: clipped.lead) + String(repeating: "^", count: max(1, clipped.faultWidth))
    }

    /// Returns enough bytes on both sides for any truncation, at up to four bytes per scalar, on character boundaries.
    private static func window(around offset: Int, in line: Range<Int>, columns: Int, _ bytes: [UInt8]) -> Range<Int> {
        var lower = max(line.lowerBound, offset - 2 * columns)
        var upper = min(line.upperBound, offset + 4 * columns)
        while lower > line.lowerBound, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
        while upper < line.upperBound, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
        return lower..<upper
    }
}

/// A truncated line, with `…` for omitted text.
private struct Clipped {
    let text: String
    /// The columns before the marked text.
    let lead: Int
    /// The visible columns of the marked text.
    let faultWidth: Int

    init(
        _ before: [TerminalText.Cell], _ fault: [TerminalText.Cell], _ after: [TerminalText.Cell], isCut: (before: Bool, after: Bool),
        limit: Int, lead maximum: Int
    ) {
        let total = Clipped.width(before) + Clipped.width(fault) + Clipped.width(after)
        guard isCut.before || isCut.after || total > limit else {
            text = (before + fault + after).map(\.text).joined()
            lead = Clipped.width(before)
            faultWidth = Clipped.width(fault)
            return
        }
        let head = Clipped.end(of: before, columns: maximum)
        let ellipsis = head.count < before.count || isCut.before ? "…" : ""
        let left = limit - Clipped.width(head) - 2
        let middle = Clipped.beginning(of: fault, columns: left)
        let tail = middle.count < fault.count ? [] : Clipped.beginning(of: after, columns: left - Clipped.width(middle))
        let isShort = middle.count < fault.count || tail.count < after.count || isCut.after
        text = ellipsis + (head + middle + tail).map(\.text).joined() + (isShort ? "…" : "")
        lead = Clipped.width(head) + (ellipsis.isEmpty ? 0 : 1)
        faultWidth = Clipped.width(middle)
    }

    private static func width(_ cells: [TerminalText.Cell]) -> Int { cells.reduce(0) { $0 + $1.width } }

    private static func beginning(of cells: [TerminalText.Cell], columns: Int) -> [TerminalText.Cell] {
        var left = columns
        return Array(
            cells.prefix { cell in
                left -= cell.width
                return left >= 0
            })
    }

    private static func end(of cells: [TerminalText.Cell], columns: Int) -> [TerminalText.Cell] {
        beginning(of: cells.reversed(), columns: columns).reversed()
    }
}

extension SourceText {
    /// Decodes invalid UTF-8 as U+FFFD.
    fileprivate func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
