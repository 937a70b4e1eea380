import RoteiroCore

/// A reference to a numbered heading, such as `passo 3`, in visible text.
struct NumberReference {
    enum Written: Equatable {
        case number(Int)
        /// A plural: `passos 2 a 4`, `passos 2 e 3`.
        case several
    }

    let written: Written
    /// The number with decimals and a letter: `3`, `1.2`, `4A`.
    let label: String
    /// The digits, or the first digits of a plural; nil if source and parsed text differ.
    let span: Span?
    /// The span of the surrounding text run.
    let place: Span

    var number: Int? {
        if case .number(let number) = written { number } else { nil }
    }

    /// Returns the references in `run`, in source order. `words` must be lowercase.
    static func all(in run: TextRun, words: [[UInt8]], _ texts: SourceTexts) -> [NumberReference] {
        if !run.text.value.utf8.contains(where: \.isASCIIDigit) { return [] }
        let bytes = Array(run.text.value.utf8)
        var references: [NumberReference] = []
        var isPinned: Bool?
        var index = 0
        while index < bytes.count {
            guard index == 0 || !bytes[index - 1].isLetterByte, let found = number(in: bytes, at: index, words) else {
                index += 1
                continue
            }
            if isPinned == nil { isPinned = texts.string(at: run.text.span).utf8.elementsEqual(run.text.value.utf8) }
            let lower = Int(run.text.span.lower)
            let span = isPinned == true ? Span(run.text.span.file, lower + found.digits.lowerBound, lower + found.digits.upperBound) : nil
            let end = labelEnd(bytes, after: found.digits.upperBound)
            let label = String(decoding: bytes[found.digits.lowerBound..<end], as: UTF8.self).uppercased()
            references.append(NumberReference(written: found.written, label: label, span: span, place: run.text.span))
            index = end
        }
        return references
    }

    /// Matches a word, spaces and digits.
    private static func number(in bytes: [UInt8], at start: Int, _ words: [[UInt8]]) -> (written: Written, digits: Range<Int>)? {
        words.lazy.filter { matches($0, bytes, at: start) }.compactMap { number(in: bytes, after: start + $0.count) }.first
    }

    private static func number(in bytes: [UInt8], after end: Int) -> (written: Written, digits: Range<Int>)? {
        var index = end
        let isPlural = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "s")
        if isPlural { index += 1 }
        let blanks = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let digits = index
        while index < bytes.count, index < digits + 9, bytes[index].isASCIIDigit { index += 1 }
        guard index > digits, digits > blanks, let number = Int(String(decoding: bytes[digits..<index], as: UTF8.self)) else { return nil }
        return (isPlural ? .several : .number(number), digits..<index)
    }

    /// Decimals and one letter: `1.2`, `4A`.
    private static func labelEnd(_ bytes: [UInt8], after digits: Int) -> Int {
        var end = digits
        while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isASCIIDigit {
            end += 2
            while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        }
        let isLetter = end < bytes.count && bytes[end].isASCIILetter && (end + 1 == bytes.count || !bytes[end + 1].isWordByte)
        return isLetter ? end + 1 : end
    }

    private static func matches(_ word: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for (offset, byte) in word.enumerated() {
            let other = bytes[start + offset]
            if other != byte, other | 0x20 != byte || !byte.isASCIILowercase { return false }
        }
        return true
    }
}
