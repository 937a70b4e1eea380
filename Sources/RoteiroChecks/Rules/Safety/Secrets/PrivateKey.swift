import RoteiroCore

/// Detects the first line of a private key (RFC 7468): `-----BEGIN RSA PRIVATE KEY-----`, with the key below it.
enum PrivateKey {
    static func find(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        let head = "-----BEGIN ".utf8
        guard bytes[index...].starts(with: head), index == 0 || bytes[index - 1] != UInt8(ascii: "-") else { return nil }
        let line = bytes[index...].prefix(80).prefix { $0 >= 0x20 }
        let text = String(decoding: line, as: UTF8.self)
        guard let end = text.range(endOf: "PRIVATE KEY-----") ?? text.range(endOf: "PRIVATE KEY BLOCK-----") else { return nil }
        guard hasKey(bytes[(index + end)...]) else { return nil }
        return (Secret(kind: .privateKey, text: text), index..<(index + end))
    }

    /// The shortest key that is in use, of an elliptic curve, has 64 characters in Base64; tools break lines at 64, 70 or 76.
    private static let shortestLine = 40
    /// The headers of an encrypted key stand before it.
    private static let longestHead = 400

    /// Whether a line of Base64 follows before the next `-----`. Guides name the first and the last line of a key without the key, or
    /// shorten it: that gives nothing away.
    private static func hasKey(_ rest: ArraySlice<UInt8>) -> Bool {
        var count = 0
        var start = rest.startIndex
        for (index, byte) in zip(rest.indices, rest).prefix(longestHead) {
            if rest[index...].starts(with: "-----".utf8) { return false }
            let isCode = byte < 0x80 && (byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/"))
            if count == 0 { start = index }
            count = isCode ? count + 1 : 0
            if count >= shortestLine { return Set(rest[start...index]).count >= 12 }
        }
        return false
    }
}

extension String {
    /// Returns the byte offset after the first occurrence of `words`, or nil if there is none.
    fileprivate func range(endOf words: String) -> Int? {
        let (bytes, wanted) = (Array(utf8), Array(words.utf8))
        return bytes.indices.first { bytes[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }
}
