import RoteiroCore

/// Definitions at the head of a paragraph are no part of its text, but cmark leaves them in its place.
enum Definitions {
    /// Where the text after the definitions at the head of `bytes` begins; 0 when there are none.
    static func end(in bytes: [UInt8]) -> Int {
        var end = 0
        while end < bytes.count, bytes[end] == UInt8(ascii: "["), let next = definition(in: bytes, at: end) { end = next }
        return end
    }

    /// The beginning of the line after a definition. One that ends the block is none: cmark would have left no paragraph.
    private static func definition(in bytes: [UInt8], at start: Int) -> Int? {
        var syntax = LinkSyntax(bytes, at: start)
        guard let label = syntax.label(), !bytes[label].allSatisfy(\.isASCIIWhitespace), syntax.take(UInt8(ascii: ":")) else { return nil }
        syntax.skipSpace()
        let isPointed = syntax.peek == UInt8(ascii: "<")
        guard let destination = syntax.destination(), isPointed || !destination.isEmpty else { return nil }
        syntax = afterTitle(syntax)
        syntax.skipBlanks()
        return syntax.take(0x0A) ? syntax.position : nil
    }

    /// A title that does not end its line belongs to the text.
    private static func afterTitle(_ syntax: LinkSyntax) -> LinkSyntax {
        var titled = syntax
        titled.skipSpace()
        guard titled.position > syntax.position, titled.isAtTitle, titled.title() else { return syntax }
        let end = titled
        titled.skipBlanks()
        return titled.peek == nil || titled.peek == 0x0A ? end : syntax
    }
}
