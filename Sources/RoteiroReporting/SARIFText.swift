/// Text in a SARIF message.
enum SARIFText {
    /// `[words](target)` in a message is a link (3.11.6), and an author may have written just that: then the brackets are escaped. Other
    /// text stays as it is, for most viewers show the escapes.
    static func plain(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isLink = bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: "(") }
        guard isLink else { return text }
        var escaped: [UInt8] = []
        for byte in bytes {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\") { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
