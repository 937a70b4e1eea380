import RoteiroCore

/// A line of a paragraph that begins with a number and a sign.
struct NumberedLine {
    var number: Int
    /// The number with its sign.
    var span: Span
    /// `2.abra`: only the blank after the sign is missing.
    var lacksBlank: Bool

    private static let signs: [StaticString] = [".", ")", ":", "-", "–", "—", "º"]

    static func all(in paragraph: Paragraph) -> [NumberedLine] {
        let text = StepText(paragraph.content, nil)
        return text.lines.compactMap { NumberedLine(text, $0) }
    }

    private init?(_ text: StepText, _ range: Range<Int>) {
        let start = text.bytes[range].firstIndex { $0 > 0x20 } ?? range.upperBound
        let digits = text.bytes[start..<range.upperBound].prefix { $0.isASCIIDigit }
        guard !digits.isEmpty, digits.count <= 3, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        var index = digits.endIndex
        while index < range.upperBound, text.bytes[index] <= 0x20 { index += 1 }
        guard index < range.upperBound, Self.signs.contains(where: { text.hasPrefix($0, at: index) }),
            let place = text.source(start)
        else { return nil }
        let next = index + 1
        let isMarker = index == digits.endIndex && (text.bytes[index] == UInt8(ascii: ".") || text.bytes[index] == UInt8(ascii: ")"))
        self.number = number
        span = Span(place.file, Int(place.lower), Int(place.lower) + digits.count + 1)
        lacksBlank = isMarker && next < range.upperBound && text.letter(at: next) > 0
        // `2.5` is no number of a line.
        if next < range.upperBound, text.bytes[next].isASCIIDigit { return nil }
    }

    var nearMiss: StepOutline.NearMiss {
        StepOutline.NearMiss(
            span: span, reason: Message("a line with this number is not read as an item of the list"),
            correction: lacksBlank
                ? .init(at: Span(span.file, Int(span.upper), Int(span.upper)), expected: "", replacement: " ") : nil)
    }
}
