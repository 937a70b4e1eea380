/// Iterates over the words of a text: runs of letters, digits and combining marks. Takes linear time.
package struct WordScanner {
    private let bytes: [UInt8]
    private var index = 0

    /// `bytes` must be valid UTF-8.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Returns the byte range of the next word; nil at the end.
    package mutating func next() -> Range<Int>? {
        while index < bytes.count {
            let start = index
            while index < bytes.count, let length = wordBytes(at: index) { index += length }
            if index > start { return start..<index }
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        return nil
    }

    /// Returns the byte length of the letter, digit or mark at `index`; nil for any other character.
    private func wordBytes(at index: Int) -> Int? {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIIAlphanumeric ? 1 : nil }
        guard byte >= 0xC2, let (scalar, length) = scalar(at: index) else { return nil }
        switch scalar.value {
        case 0xD7, 0xF7: return nil
        // A fast path for accented Latin letters and combining accents, which are the most common in these texts.
        case 0xC0...0x24F, 0x300...0x36F: return length
        default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? length : nil
        }
    }

    private func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
        let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
        guard index + length <= bytes.count else { return nil }
        var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}
