extension String {
    /// This text as a code span of CommonMark: between more backticks than it has in a row, with a space at each end where the parser removes one.
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
