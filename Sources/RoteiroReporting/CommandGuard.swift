import RoteiroCore

/// Keeps what an author wrote from being obeyed when a report is printed. GitHub's runner takes a line for a command that begins with `::`,
/// blanks aside, and a line that has `##[` anywhere (ActionCommand.cs of actions/runner). A terminal obeys control characters, which
/// `TerminalText` has taken out of plain text; data must keep them, so there they are escaped.
enum CommandGuard {
    /// Lines of text with a word joiner, which has no width and breaks no line, where a command would be read.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        guarded(bytes) { "\u{2060}" + String(Unicode.Scalar($0)) }
    }

    /// One line of text.
    static func text(_ line: String) -> String { String(decoding: text(Array(line.utf8)), as: UTF8.self) }

    /// A JSON document that reads the same.
    static func json(_ bytes: [UInt8]) -> [UInt8] {
        var output = ByteWriter(capacity: bytes.count + 16)
        var start = 0
        var index = 0
        while index < bytes.count {
            let scalar = bytes[index] < 0x7F ? nil : scalar(at: index, bytes)
            let length = scalar.map { UTF8.width($0) } ?? 1
            if let scalar, TerminalText.isDangerous(scalar) {
                output.raw(bytes: Array(bytes[start..<index]))
                for unit in UTF16.encode(scalar) ?? .init() { output.raw("\\u" + UInt64(unit).hex.suffix(4)) }
                start = index + length
            } else if isBracket(at: index, bytes) {
                output.raw(bytes: Array(bytes[start..<index]))
                output.raw("\\u005b")
                start = index + 1
            }
            index += length
        }
        output.raw(bytes: Array(bytes[start...]))
        return output.bytes
    }

    /// An XML document that reads the same; its texts went through `TerminalText`.
    static func xml(_ bytes: [UInt8]) -> [UInt8] {
        guarded(bytes) { "&#\($0);" }
    }

    /// Writes the byte that would make a command otherwise: the bracket of `##[`, the second colon that a line begins with.
    private static func guarded(_ bytes: [UInt8], _ written: (UInt8) -> String) -> [UInt8] {
        var output = ByteWriter(capacity: bytes.count + 16)
        var start = 0
        // Blanks beyond ASCII are blanks to the runner too, so no such byte counts as a beginning.
        var isAtStart = true
        for (index, byte) in bytes.enumerated() {
            let isColon = isAtStart && byte == UInt8(ascii: ":") && index > 0 && bytes[index - 1] == byte
            if isColon || isBracket(at: index, bytes) {
                output.raw(bytes: Array(bytes[start..<index]))
                output.raw(written(byte))
                start = index + 1
            }
            switch byte {
            case 0x0A, 0x0D: isAtStart = true
            case 0x09, 0x20, 0x80..., UInt8(ascii: ":"): break
            default: isAtStart = false
            }
        }
        output.raw(bytes: Array(bytes[start...]))
        return output.bytes
    }

    /// The bracket of a `##[`.
    private static func isBracket(at index: Int, _ bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "[") && index >= 2 && bytes[index - 1] == UInt8(ascii: "#") && bytes[index - 2] == UInt8(ascii: "#")
    }

    /// The scalar that begins there, in bytes that are UTF-8.
    private static func scalar(at index: Int, _ bytes: [UInt8]) -> Unicode.Scalar? {
        var decoder = UTF8()
        var iterator = bytes[index..<min(index + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}
