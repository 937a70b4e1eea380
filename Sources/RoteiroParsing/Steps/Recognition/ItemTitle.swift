package import RoteiroCore

/// The title of a list step.
package enum ItemTitle {
    /// The title of the item that these blocks are in, and whether it is cut.
    package static func title(of blocks: [Block], at span: Span) -> (title: InlineGroup, isCut: Bool) {
        let content = ItemText.content(of: blocks)
        let (length, isCut) = Self.length(of: StepText(content, nil))
        return (InlineGroup(content.prefix(plainBytes: length), at: span), isCut)
    }

    /// The most characters of a title.
    static let longest = 80

    /// `text` is that of the item, if it is at hand.
    static func set(_ entry: inout StepOutline.Entry, _ item: ListItem, _ number: Int, _ text: StepText? = nil) {
        entry.number = String(number)
        entry.value = item.number
        entry.content = ItemText.content(of: item.blocks)
        let text = text ?? StepText(entry.content, nil)
        let (length, isCut) = Self.length(of: text)
        entry.title = 0..<length
        entry.isTitleCut = isCut
        entry.isOptional = isOptional(text)
    }

    /// `Opcional: clique …`, `(Opcional) Clique …`, as style guides recommend.
    private static func isOptional(_ text: StepText) -> Bool {
        // Most texts need not be read as words.
        guard let letter = text.bytes.first(where: \.isASCIILetter), StepHeadingGrammar.mayBeOptional(letter),
            let word = text.words.first, StepHeadingGrammar.isOptional(text, 0), word.end < text.bytes.count
        else {
            return false
        }
        let before = text.bytes[..<word.start].last { $0 > StepText.Mark.close }
        let after = text.bytes[word.end...].first { $0 > StepText.Mark.close }
        return after == UInt8(ascii: ":") || before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
    }

    /// Returns how many bytes of the plain text are the title: the first sentence without its end, cut after at most 80 characters at a
    /// word's end.
    private static func length(of text: StepText) -> (bytes: Int, isCut: Bool) {
        let (end, isCut) = text.bytes.withUnsafeBufferPointer(end)
        return (text.plainOffset(end), isCut)
    }

    private static func end(of bytes: UnsafeBufferPointer<UInt8>) -> (index: Int, isCut: Bool) {
        var characters = 0
        /// The blank after the last word that is whole.
        var blank = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte <= UInt8(ascii: "?") {
                if byte.isASCIIWhitespace { blank = index }
                if index > 0, let end = sentenceEnd(bytes, at: index), end == index || characters < longest { return (end, false) }
                if byte > StepText.Mark.codeClose { characters += 1 }
            } else if byte & 0xC0 != 0x80 {
                characters += 1
            }
            if characters > longest { return (blank > 0 ? blank : index, true) }
        }
        return (bytes.count, false)
    }

    /// The end of the sentence, if it ends at `index`.
    private static func sentenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"):
            let next = index + 1
            let isEnd = next == bytes.count || bytes[next].isASCIIWhitespace || bytes[next] == StepText.Mark.close
            guard isEnd, !bytes[index - 1].isASCIIWhitespace else { return nil }
            // A question or an exclamation keeps its sign.
            return bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") ? next : index
        default: return nil
        }
    }
}
