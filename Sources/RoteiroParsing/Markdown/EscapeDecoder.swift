/// Decodes CommonMark's backslash escapes and entities.
enum EscapeDecoder {
    /// Decodes one character at `index`, reading no further than `end`. `length` is the number of bytes read.
    static func decode(_ bytes: [UInt8], at index: Int, end: Int) -> (length: Int, bytes: [UInt8]) {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\\"), index + 1 < end, isPunctuation(bytes[index + 1]) { return (2, [bytes[index + 1]]) }
        if byte == UInt8(ascii: "&"), let entity = Entity.decode(bytes[(index + 1)..<end]) { return (1 + entity.length, entity.bytes) }
        return (1, [byte])
    }

    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if standsForItself(bytes[index]) {
                text.append(bytes[index])
                index += 1
            } else {
                let (length, decoded) = decode(bytes, at: index, end: bytes.count)
                text += decoded
                index += length
            }
        }
        return text
    }

    /// Whether the byte starts neither an escape nor an entity.
    static func standsForItself(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "&") }

    /// ASCII punctuation, which a backslash can escape.
    static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }
}
