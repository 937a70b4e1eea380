enum SARIFText {
    /// Escapes brackets if the text contains `](`, because `[text](target)` is a link in a message (3.11.6). Other text stays unchanged,
    /// because most viewers show the escapes.
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
