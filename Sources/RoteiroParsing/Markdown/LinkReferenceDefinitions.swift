import RoteiroCore

/// Skips link reference definitions at the start of a paragraph. They are not part of its text, but cmark includes them in its position.
enum LinkReferenceDefinitions {
    /// Returns the offset of the text after the definitions at the start of `bytes`; 0 if there are none.
    static func end(in bytes: [UInt8]) -> Int {
        var end = 0
        while end < bytes.count, bytes[end] == UInt8(ascii: "["), let next = definition(in: bytes, at: end) { end = next }
        return end
    }

    /// Returns the start of the line after a definition. A definition cannot end the block, because cmark would then have removed the
    /// paragraph.
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

    /// A title must end its line; otherwise it belongs to the text.
    private static func afterTitle(_ syntax: LinkSyntax) -> LinkSyntax {
        var titled = syntax
        titled.skipSpace()
        guard titled.position > syntax.position, titled.isAtTitle, titled.title() else { return syntax }
        let end = titled
        titled.skipBlanks()
        return titled.peek == nil || titled.peek == 0x0A ? end : syntax
    }
}
