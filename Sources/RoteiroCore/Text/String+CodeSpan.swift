extension String {
    /// The text as a CommonMark code span. The fence is longer than any run of backticks in the text; a space is added at both ends
    /// if the parser would remove one.
    package var markdownCodeSpan: String {
        var (longest, run) = (0, 0)
        for byte in utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let ends = [utf8.first, utf8.last]
        let isPadded = ends.contains(UInt8(ascii: "`")) || ends == [0x20, 0x20] && utf8.contains { $0 != 0x20 }
        let fence = String(repeating: "`", count: longest + 1)
        return fence + (isPadded ? " \(self) " : self) + fence
    }
}
