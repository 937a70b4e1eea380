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
        guard let word = text.words.first, StepHeadingGrammar.isOptional(text.folded(word)), word.end < text.bytes.count else {
            return false
        }
        let before = text.bytes[..<word.start].last { $0 > StepText.Mark.close }
        let after = text.bytes[word.end...].first { $0 > StepText.Mark.close }
        return after == UInt8(ascii: ":") || before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
    }

    /// Returns how many bytes of the plain text are the title: the first sentence without its end, cut after at most 80 characters at a
    /// word's end.
    private static func length(of text: StepText) -> (bytes: Int, isCut: Bool) {
        let end = sentenceEnd(text)
        var index = 0
        var characters = 0
        var lastBlank = 0
        while index < end {
            let byte = text.bytes[index]
            if byte.isASCIIWhitespace { lastBlank = index }
            if byte > StepText.Mark.codeClose, byte & 0xC0 != 0x80 { characters += 1 }
            if characters > longest { return (text.plainOffset(lastBlank > 0 ? lastBlank : index), true) }
            index += 1
        }
        return (text.plainOffset(end), false)
    }

    private static func sentenceEnd(_ text: StepText) -> Int {
        for index in text.bytes.indices.dropFirst() {
            switch text.bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                let next = index + 1
                let isEnd = next == text.bytes.count || text.bytes[next].isASCIIWhitespace || text.bytes[next] == StepText.Mark.close
                guard isEnd, !text.bytes[index - 1].isASCIIWhitespace else { continue }
                // A question or an exclamation keeps its sign.
                return text.bytes[index] == UInt8(ascii: "!") || text.bytes[index] == UInt8(ascii: "?") ? next : index
            default: continue
            }
        }
        return text.bytes.count
    }
}
