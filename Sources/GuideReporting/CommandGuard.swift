import GuideText

/// Keeps what an author wrote from being read as a command by GitHub's runner. It takes a line for one that begins with `::`, blanks
/// aside, and a line that has `##[` anywhere (ActionCommand.cs of actions/runner).
enum CommandGuard {
    /// What the text is written in: each has its own way to say a bracket.
    enum Form { case text, json, xml }

    /// The same to people and parsers, and no command.
    static func guarded(_ bytes: [UInt8], as form: Form) -> [UInt8] {
        var output = ByteWriter(capacity: bytes.count + 16)
        var start = 0
        for place in places(in: bytes, lines: form == .text) {
            output.raw(bytes: Array(bytes[start..<place]))
            start = place
            switch form {
            // A word joiner: it has no width and breaks no line.
            case .text: output.raw("\u{2060}")
            case .json:
                output.raw("\\u005b")
                start += 1
            case .xml:
                output.raw("&#91;")
                start += 1
            }
        }
        if start == 0 { return bytes }
        output.raw(bytes: Array(bytes[start...]))
        return output.bytes
    }

    /// One line of text.
    static func guarded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: guarded(bytes, as: .text), as: UTF8.self)
    }

    /// Where the bracket of a `##[` stands, and with `lines` the second colon of a line's first two.
    private static func places(in bytes: [UInt8], lines: Bool) -> [Int] {
        let (hash, bracket, colon) = (UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: ":"))
        var places: [Int] = []
        // Blanks beyond ASCII are blanks to the runner too, so no such byte counts as a beginning.
        var isAtStart = true
        for (index, byte) in bytes.enumerated() {
            if byte == bracket, index >= 2, bytes[index - 1] == hash, bytes[index - 2] == hash { places.append(index) }
            if byte == colon, isAtStart, index + 1 < bytes.count, bytes[index + 1] == colon, lines { places.append(index + 1) }
            switch byte {
            case 0x0A, 0x0D: isAtStart = true
            case 0x09, 0x20, 0x80...: break
            default: isAtStart = false
            }
        }
        return places
    }
}
