/// What a line of a block says, without what stands before it.
struct LineContent {
    let text: MarkdownText
    /// Quotes around the block: so many `>` begin each line, or fewer on a lazy one.
    let quotes: Int

    /// The content of a line, from 1, after the `>` of the quotes around and all blanks.
    func range(of line: Int) -> Range<Int> {
        let whole = text.lines.content(of: line)
        var start = whole.lowerBound
        var marks = quotes
        while start < whole.upperBound {
            let byte = text.bytes[start]
            if byte == UInt8(ascii: ">"), marks > 0 {
                marks -= 1
            } else if byte != 0x20, byte != 0x09 {
                break
            }
            start += 1
        }
        return start..<whole.upperBound
    }
}
