extension InlineScanner {
    /// The part of a link or image from its closing bracket on.
    struct LinkTail {
        /// The end of the text between the brackets.
        var textEnd: Int
        /// The destination in parentheses; nil for a reference link.
        var destination: Range<Int>?
        var end: Int
    }

    var isAtAutolink: Bool { peek == UInt8(ascii: "<") }

    /// Skips `<address>` and returns its ranges with and without the angle brackets.
    mutating func autolink() -> (whole: Range<Int>, address: Range<Int>) {
        let start = position
        guard seek(UInt8(ascii: ">")) else { return (whole, whole) }
        let end = position
        advance()
        return (start..<position, (start + 1)..<max(start + 1, end))
    }

    /// Skips `[` or `![` and returns its position.
    mutating func openBracket(isImage: Bool) -> Int {
        guard seek(UInt8(ascii: isImage ? "!" : "[")) else { return position }
        defer { advance(isImage ? 2 : 1) }
        return position
    }

    /// Skips `]` and returns its position.
    mutating func closeBracket() -> Int {
        guard seek(UInt8(ascii: "]")) else { return position }
        defer { advance() }
        return position
    }

    /// Skips `](destination "title")`, `][label]` or `]`. It is an inline link only if the destination decodes to `url`.
    mutating func linkTail(url: String) -> LinkTail {
        let textEnd = closeBracket()
        if let destination = destination(matching: url) { return LinkTail(textEnd: textEnd, destination: destination, end: position) }
        var syntax = LinkSyntax(content.bytes, at: position)
        if syntax.label() != nil { advance(syntax.position - position) }
        return LinkTail(textEnd: textEnd, destination: nil, end: position)
    }

    /// Skips `(destination "title")` if the destination decodes to `url`.
    private mutating func destination(matching url: String) -> Range<Int>? {
        var syntax = LinkSyntax(content.bytes, at: position)
        guard syntax.take(UInt8(ascii: "(")), spend(1) else { return nil }
        guard let destination = syntax.destinationAndTitle(), syntax.take(UInt8(ascii: ")")),
            EscapeDecoder.decoded(Array(content.bytes[destination])).elementsEqual(url.utf8)
        else {
            // A reference link, followed by an unrelated parenthesis.
            _ = spend(syntax.position - position)
            return nil
        }
        advance(syntax.position - position)
        return destination
    }
}
