/// What a line of a block says, without what stands before it.
struct LineContent {
    let text: MarkdownText
    /// Quotes around the block: so many `>` begin each line, or fewer on a lazy one.
    let quotes: [QuoteMark]

    /// The `>` of a quote: after four columns of indent it is text, but in a list it may be indented by any width.
    enum QuoteMark { case inList, outside }

    /// The content of a line, from 1, after the `>` of the quotes around and all blanks.
    func range(of line: Int) -> Range<Int> {
        let whole = text.lines.content(of: line)
        var start = whole.lowerBound
        var marks = quotes[...]
        var indent = 0
        while start < whole.upperBound {
            switch text.bytes[start] {
            case UInt8(ascii: ">"):
                guard let mark = marks.popFirst(), mark == .inList || indent < 4 else { return start..<whole.upperBound }
                indent = -1
            case 0x20: indent += 1
            case 0x09: indent += 4
            default: return start..<whole.upperBound
            }
            start += 1
        }
        return start..<whole.upperBound
    }
}
