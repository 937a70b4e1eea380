import RoteiroCore

/// Maps byte ranges of a parsed text to its source, which may contain quotes, asterisks, escapes or entities.
struct ExactSourceMap {
    private let text: Located<String>
    /// The source offset of every byte of the text and of its end; nil if the text is literal or could not be aligned.
    private let offsets: [Int]?
    private let isLiteral: Bool

    init(_ text: Located<String>, in texts: SourceTexts) {
        self.text = text
        let source = texts[text.span.file].bytes[text.span.bytes]
        let value = Array(text.value.utf8)
        isLiteral = source.elementsEqual(value)
        offsets = isLiteral ? nil : ExactSourceMap.enclosed(value, in: source) ?? ExactSourceMap.escaped(value, in: Array(source))
    }

    /// Returns the span of a byte range, or nil if it cannot be mapped or contains escapes.
    func span(_ range: Range<Int>) -> Span? {
        if isLiteral { return Span(text.span.file, Int(text.span.lower) + range.lowerBound, Int(text.span.lower) + range.upperBound) }
        guard let offsets, offsets[range.upperBound] - offsets[range.lowerBound] == range.count else { return nil }
        return Span(text.span.file, Int(text.span.lower) + offsets[range.lowerBound], Int(text.span.lower) + offsets[range.upperBound])
    }

    /// Aligns text preceded by a few quotes, asterisks or spaces, as in labels and front matter values.
    private static func enclosed(_ value: [UInt8], in source: ArraySlice<UInt8>) -> [Int]? {
        for lead in 1...8 where lead + value.count <= source.count {
            let start = source.startIndex + lead
            if source[start..<(start + value.count)].elementsEqual(value) { return Array(lead...(lead + value.count)) }
        }
        return nil
    }

    /// Aligns text with backslash escapes, which are skipped, and entities, which map to one character. All other bytes must be equal.
    private static func escaped(_ value: [UInt8], in source: [UInt8]) -> [Int]? {
        var offsets: [Int] = []
        offsets.reserveCapacity(value.count + 1)
        var index = 0
        while offsets.count < value.count {
            guard index < source.count else { return nil }
            let byte = value[offsets.count]
            if source[index] == UInt8(ascii: "\\"), index + 1 < source.count, source[index + 1] == byte { index += 1 }
            if source[index] == UInt8(ascii: "&"), let end = source[index...].prefix(40).firstIndex(of: UInt8(ascii: ";")),
                byte != UInt8(ascii: "&") || index + 1 == source.count || value.count == offsets.count + 1
                    || value[offsets.count + 1] != source[index + 1]
            {
                repeat { offsets.append(index) } while offsets.count < value.count && value[offsets.count] & 0xC0 == 0x80
                index = end + 1
            } else {
                guard source[index] == byte else { return nil }
                offsets.append(index)
                index += 1
            }
        }
        return offsets + [index]
    }
}
