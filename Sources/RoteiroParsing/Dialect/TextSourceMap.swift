import RoteiroCore

/// Slices a text and maps every slice to its source span. Escapes and entities make the source longer than the text.
struct TextSourceMap {
    let text: Located<String>
    private let bytes: [UInt8]
    /// The offset in the source of each byte of the value, and of its end; nil if value and source are identical.
    private let offsets: [Int]?
    /// Whether the value cannot be aligned with the source. Every slice then gets the span of the whole text.
    private let isLost: Bool

    init(_ text: Located<String>, _ sources: SourceTexts) {
        self.text = text
        bytes = Array(text.value.utf8)
        let source = sources[text.span.file].bytes[text.span.bytes]
        if source.elementsEqual(bytes) {
            (offsets, isLost) = (nil, false)
        } else {
            let offsets = TextSourceMap.offsets(of: bytes, in: Array(source))
            (self.offsets, isLost) = (offsets, offsets == nil)
        }
    }

    /// `range` counts bytes of the value.
    func part(_ range: Range<Int>) -> Located<String> {
        Located(String(decoding: bytes[range], as: UTF8.self), at: span(range))
    }

    /// `range` counts bytes of the value.
    func span(_ range: Range<Int>) -> Span {
        if isLost { return text.span }
        let lower = Int(text.span.lower)
        guard let offsets else { return Span(text.span.file, lower + range.lowerBound, lower + range.upperBound) }
        return Span(text.span.file, lower + offsets[range.lowerBound], lower + offsets[range.upperBound])
    }

    private static func offsets(of value: [UInt8], in source: [UInt8]) -> [Int]? {
        var offsets: [Int] = []
        offsets.reserveCapacity(value.count + 1)
        var index = 0
        while index < source.count {
            let (length, decoded) =
                source[index] == 0 ? (1, [0xEF, 0xBF, 0xBD]) : EscapeDecoder.decode(source, at: index, end: source.count)
            guard value[min(offsets.count, value.count)...].starts(with: decoded) else { return nil }
            for _ in decoded { offsets.append(index) }
            index += length
        }
        guard offsets.count == value.count else { return nil }
        return offsets + [source.count]
    }
}

extension [Inline] {
    /// From the first inline to the last; nil if there are none. If the first and last are in different files (an include in the middle of
    /// a paragraph), the span of the first.
    var span: Span? {
        guard let first = first?.span, let last = last?.span else { return nil }
        guard first.file == last.file, last.upper >= first.lower else { return first }
        return Span(first.file, Int(first.lower), Int(last.upper))
    }
}
