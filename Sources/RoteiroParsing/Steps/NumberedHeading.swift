import RoteiroCore

/// A heading with a keyword, a number and a title: `Passo 3: Título`, `Parte 1 – Título`.
struct NumberedHeading {
    enum Kind { case step, part }

    var kind: Kind
    /// As written.
    var word: String
    var number: Located<Int>
    /// Without the word and the number.
    var title: InlineGroup

    /// A step heading that the recogniser has read.
    init?(_ entry: StepOutline.Entry, _ heading: Heading, _ sources: SourceTexts) {
        guard let number = entry.value else { return nil }
        kind = .step
        word = entry.word
        self.number = number
        let content = InlineSlicer(heading.content, sources).dropping(entry.title.lowerBound)
        title = InlineGroup(content, at: content.span ?? heading.textSpan)
    }

    /// Returns nil if the heading is neither a step nor a part (`Passo a passo`, `Passo 3a`, `Passo três`, `1. Título`).
    init?(_ heading: Heading, _ sources: SourceTexts) {
        let bytes = NumberedHeading.withPlainBlanks(Array(heading.content.plainText.utf8))
        var index = bytes.prefix { $0 == 0x20 }.count
        let wordStart = index
        while index < bytes.count, bytes[index].isLetterByte { index += 1 }
        word = String(decoding: bytes[wordStart..<index], as: UTF8.self)
        switch word.lowercased() {
        case let word where GuideWords.step.contains(word): kind = .step
        case let word where GuideWords.part.contains(word): kind = .part
        default: return nil
        }
        let blanks = bytes[index...].prefix { $0 == 0x20 || $0 == 0x09 }.count
        guard blanks > 0 else { return nil }
        index += blanks
        let digits = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        // Nine digits exceed the steps of any guide and fit into an `Int`.
        guard index > digits, index - digits <= 9, let value = Int(String(decoding: bytes[digits..<index], as: UTF8.self)),
            let titleStart = Self.titleStart(bytes, after: index)
        else { return nil }
        let slicer = InlineSlicer(heading.content, sources)
        number = Located(value, at: slicer.span(digits..<index) ?? heading.textSpan)
        let content = slicer.dropping(titleStart)
        title = InlineGroup(content, at: content.span ?? heading.textSpan)
    }

    /// Replaces no-break spaces, which word processors insert before numbers, with two spaces each, so that byte offsets do not change.
    private static func withPlainBlanks(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for index in text.indices.dropLast() where text[index] == 0xC2 && text[index + 1] == 0xA0 {
            (text[index], text[index + 1]) = (0x20, 0x20)
        }
        return text
    }

    /// Returns the start of the title after an optional separator (`:` `.` `-` `–` `—`) and blanks; nil if the number continues (`3a`,
    /// `4.1`, `1-2`).
    private static func titleStart(_ bytes: [UInt8], after number: Int) -> Int? {
        var index = number
        if index == bytes.count { return index }
        let rest = bytes[index...]
        let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
        index += blanks
        for separator in [":", ".", "-", "–", "—"] where bytes[index...].starts(with: separator.utf8) {
            index += separator.utf8.count
            if separator != ":", index < bytes.count, bytes[index].isASCIIDigit { return nil }
            return index + bytes[index...].prefix { $0 == 0x20 || $0 == 0x09 }.count
        }
        return blanks > 0 || index == bytes.count ? index : nil
    }
}
