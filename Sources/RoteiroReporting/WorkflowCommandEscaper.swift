import RoteiroCore

/// Neutralizes workflow commands in printed reports. GitHub's runner treats a line as a command if it starts with `::`, after whitespace,
/// or contains `##[` anywhere (ActionCommand.cs of actions/runner). `TerminalText` has already removed control characters from plain text;
/// JSON must preserve them, so `json` escapes them.
enum WorkflowCommandEscaper {
    /// Inserts a word joiner, which has no width and allows no line break, where a command would be recognized.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        guarded(bytes) { "\u{2060}" + String(Unicode.Scalar($0)) }
    }

    /// Guards a single line.
    static func text(_ line: String) -> String { String(decoding: text(Array(line.utf8)), as: UTF8.self) }

    /// Escapes a JSON document without changing its value.
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

    /// Escapes an XML document without changing its value. Its texts must already have passed `TerminalText`.
    static func xml(_ bytes: [UInt8]) -> [UInt8] {
        guarded(bytes) { "&#\($0);" }
    }

    /// Replaces the bytes that would complete a command: the bracket of `##[`, and the second colon at the start of a line.
    private static func guarded(_ bytes: [UInt8], _ written: (UInt8) -> String) -> [UInt8] {
        var output = ByteWriter(capacity: bytes.count + 16)
        var start = 0
        // The runner also skips non-ASCII whitespace, so no such byte ends the start of a line.
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

    /// Whether the byte is the bracket of `##[`.
    private static func isBracket(at index: Int, _ bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "[") && index >= 2 && bytes[index - 1] == UInt8(ascii: "#") && bytes[index - 2] == UInt8(ascii: "#")
    }

    /// Decodes the scalar at `index`. `bytes` must be UTF-8.
    private static func scalar(at index: Int, _ bytes: [UInt8]) -> Unicode.Scalar? {
        var decoder = UTF8()
        var iterator = bytes[index..<min(index + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}
