extension InlineScanner {
    /// What stands between the `]` of a link and its end.
    struct LinkTail {
        /// Where the text between the brackets ends.
        var textEnd: Int
        /// The destination in its parentheses; nil for a link by reference.
        var destination: Range<Int>?
        var end: Int
    }

    /// Whether an autolink stands here.
    var isAtAutolink: Bool { peek == UInt8(ascii: "<") }

    /// Steps over `<address>`; the whole, and the address alone.
    mutating func autolink() -> (whole: Range<Int>, address: Range<Int>) {
        let start = position
        guard seek(UInt8(ascii: ">")) else { return (whole, whole) }
        let end = position
        advance()
        return (start..<position, (start + 1)..<max(start + 1, end))
    }

    /// Steps over `[` or `![`; where it began.
    mutating func openBracket(isImage: Bool) -> Int {
        guard seek(UInt8(ascii: isImage ? "!" : "[")) else { return position }
        defer { advance(isImage ? 2 : 1) }
        return position
    }

    /// Steps over `]`; where it stands.
    mutating func closeBracket() -> Int {
        guard seek(UInt8(ascii: "]")) else { return position }
        defer { advance() }
        return position
    }

    /// Steps over `](destination "title")`, `][label]` or `]`. The destination must say `url`, else it is no inline link.
    mutating func linkTail(url: String) -> LinkTail {
        let textEnd = closeBracket()
        if let destination = destination(saying: url) { return LinkTail(textEnd: textEnd, destination: destination, end: position) }
        var syntax = LinkSyntax(content.bytes, at: position)
        if syntax.label() != nil { advance(syntax.position - position) }
        return LinkTail(textEnd: textEnd, destination: nil, end: position)
    }

    /// Steps over `(destination "title")`.
    private mutating func destination(saying url: String) -> Range<Int>? {
        var syntax = LinkSyntax(content.bytes, at: position)
        guard syntax.take(UInt8(ascii: "(")), spend(1) else { return nil }
        guard let destination = syntax.destinationAndTitle(), syntax.take(UInt8(ascii: ")")),
            WrittenText.decoded(Array(content.bytes[destination])).elementsEqual(url.utf8)
        else {
            // A link by reference, before a parenthesis that has nothing to do with it.
            _ = spend(syntax.position - position)
            return nil
        }
        advance(syntax.position - position)
        return destination
    }
}
