/// Detects the first line of a private key (RFC 7468): `-----BEGIN RSA PRIVATE KEY-----`.
enum PrivateKey {
    static func find(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        let head = "-----BEGIN ".utf8
        guard bytes[index...].starts(with: head), index == 0 || bytes[index - 1] != UInt8(ascii: "-") else { return nil }
        let line = bytes[index...].prefix(80).prefix { $0 >= 0x20 }
        let text = String(decoding: line, as: UTF8.self)
        guard let end = text.range(endOf: "PRIVATE KEY-----") ?? text.range(endOf: "PRIVATE KEY BLOCK-----") else { return nil }
        return (Secret(kind: .privateKey, text: text), index..<(index + end))
    }
}

extension String {
    /// Returns the byte offset after the first occurrence of `words`, or nil if there is none.
    fileprivate func range(endOf words: String) -> Int? {
        let (bytes, wanted) = (Array(utf8), Array(words.utf8))
        return bytes.indices.first { bytes[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }
}
