/// Strips the container prefixes from the lines of a block.
struct LineContent {
    let text: MarkdownText
    /// The block quotes around the block: each line starts with as many `>`, or fewer if it is lazy.
    let quotes: [QuoteMark]

    /// After four columns of indentation a `>` is text, but in a list it may be indented by any width.
    enum QuoteMark { case inList, outside }

    /// The content of a 1-based line, after its block quote markers and leading blanks.
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
