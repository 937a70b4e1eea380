import Algorithms
import RoteiroCore

/// Fixes that indent lines, so that they belong to the item of a list before them. The author decides, so none is safe.
enum IndentFix {
    /// Indents the items from `start` on, as far as their numbers go on.
    static func items(of list: NumberedList, from start: Int, _ texts: SourceTexts) -> Fix? {
        let items = list.items
        var end = start + 1
        while end < items.count, items[end].number.value == items[end - 1].number.value + 1 { end += 1 }
        guard let width = width(of: items[start - 1], texts),
            let edits = edits(from: items[start].span, to: items[end - 1].span, by: width, texts)
        else { return nil }
        return Fix(title: Message("indent the items below the item before"), isSafe: false, edits: edits)
    }

    /// Indents what stands between two lists, and numbers the second on, unless all items are written 1.
    static func between(_ restart: NumberedLists.Restart, _ texts: SourceTexts) -> Fix? {
        guard let item = restart.previous.items.last, let width = width(of: item, texts), let first = restart.between.first,
            let last = restart.between.last, var edits = edits(from: first.span, to: last.span, by: width, texts)
        else { return nil }
        if !restart.isLazy { edits += restart.list.edits(from: restart.before + 1, texts) ?? [] }
        return Fix(title: Message("indent what stands between the lists"), isSafe: false, edits: edits)
    }

    /// The column of the content of an item whose marker only blanks precede.
    private static func width(of item: NumberedList.Item, _ texts: SourceTexts) -> Int? {
        let text = texts[item.span.file]
        let marker = Int(item.number.span.lower)
        let start = text.startOfLine(at: marker)
        guard text.bytes[start..<marker].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
        if let content = item.content, content.file == item.span.file, text.startOfLine(at: Int(content.lower)) == start {
            return Int(content.lower) - start
        }
        return Int(item.number.span.upper) + 2 - start
    }

    private static func edits(from first: Span, to last: Span, by width: Int, _ texts: SourceTexts) -> [Edit]? {
        guard first.file == last.file else { return nil }
        let text = texts[first.file]
        var lines: [(start: Int, blanks: Int)] = []
        var start = text.startOfLine(at: Int(first.lower))
        while start < min(Int(last.upper), text.bytes.count) {
            let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
            let line = text.bytes[start..<end]
            if line.contains(where: { !$0.isASCIIWhitespace }) { lines.append((start, line.prefix { $0 == UInt8(ascii: " ") }.count)) }
            if line.first == UInt8(ascii: "\t") { return nil }
            start = end + 1
        }
        // The lines keep their places below each other.
        let blanks = width - (lines.map(\.blanks).min() ?? 0)
        guard blanks > 0, !lines.isEmpty else { return nil }
        return lines.map { line in
            Edit(
                at: Span(first.file, line.start, line.start), expected: "", replacement: String(repeating: " ", count: blanks))
        }
    }
}

extension SourceText {
    fileprivate func startOfLine(at offset: Int) -> Int { Int(lineStarts[lineStarts.partitioningIndex { $0 > offset } - 1]) }
}
