import RoteiroCore

/// Parses the parts of links and definitions (CommonMark 0.29, 4.7 and 6.5).
struct LinkSyntax {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    /// Skips spaces, tabs and line endings.
    mutating func skipSpace() {
        while let byte = peek, byte.isASCIIWhitespace { position += 1 }
    }

    /// Skips spaces and tabs.
    mutating func skipBlanks() {
        while let byte = peek, byte.isSpaceOrTab { position += 1 }
    }

    /// Parses `[…]` of at most 1,000 bytes without unescaped brackets, and returns the range between the brackets.
    mutating func label() -> Range<Int>? {
        guard take(UInt8(ascii: "[")) else { return nil }
        let start = position
        while let byte = peek, position - start <= 1000 {
            if byte == UInt8(ascii: "]") {
                defer { position += 1 }
                return start..<position
            }
            if byte == UInt8(ascii: "[") { return nil }
            position = min(bytes.count, position + (byte == UInt8(ascii: "\\") ? 2 : 1))
        }
        return nil
    }

    /// Parses `destination "title"` with surrounding whitespace, and returns the destination.
    mutating func destinationAndTitle() -> Range<Int>? {
        skipSpace()
        guard let destination = destination() else { return nil }
        skipSpace()
        if isAtTitle {
            guard title() else { return nil }
            skipSpace()
        }
        return destination
    }

    /// Parses `<…>` on one line, or text without whitespace whose parentheses are balanced. Returns the range without the angle brackets.
    mutating func destination() -> Range<Int>? {
        if take(UInt8(ascii: "<")) { return pointed() }
        let start = position
        var depth = 0
        while let byte = peek, !byte.isASCIIWhitespace {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            position += 1
            if byte == UInt8(ascii: "\\"), let next = peek, EscapeDecoder.isPunctuation(next) { position += 1 }
        }
        return start..<position
    }

    private mutating func pointed() -> Range<Int>? {
        let start = position
        while let byte = peek, byte != 0x0A {
            if byte == UInt8(ascii: ">") {
                defer { position += 1 }
                return start..<position
            }
            position += 1
            if byte == UInt8(ascii: "\\"), let next = peek, EscapeDecoder.isPunctuation(next) { position += 1 }
        }
        return nil
    }

    /// Whether the next byte can start a title: a quote or an opening parenthesis.
    var isAtTitle: Bool { peek.map("\"'(".utf8.contains) ?? false }

    /// Skips a title; returns false if it is not terminated.
    mutating func title() -> Bool {
        let open = peek
        let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
        position += 1
        while let byte = peek {
            position = min(bytes.count, position + (byte == UInt8(ascii: "\\") ? 2 : 1))
            if byte == close { return true }
            if byte == UInt8(ascii: "("), byte == open { return false }
        }
        return false
    }
}
