import Algorithms
import RoteiroCore

/// Detects values assigned to a telling name: `Bearer …`, `senha: …`, `api_key=…`.
enum SecretAssignment {
    /// Names of passwords. Values of other names are tokens and must be longer to match.
    private static let passwords: Set<String> = ["password", "passwd", "pwd", "senha", "contrasena"]
    private static let tokens: Set<String> = [
        "token", "secret", "apikey", "api_key", "access_token", "accesstoken", "auth_token", "client_secret", "clientsecret", "app_secret",
        "secret_key", "private_key", "verify_token", "refresh_token",
    ]

    /// The bytes allowed in a value.
    private static let isValue: [Bool] = (0...255).map { byte in
        byte > 0x20 && byte < 0x80 && !"\"'`&,;)|<>]".utf8.contains(UInt8(byte))
    }

    /// The maximum number of bytes read per value. It keeps the search linear on a page full of `senha:`.
    private static let longest = 100

    static func find(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        guard let name = name(at: index, in: bytes) else { return nil }
        var cursor = index + name.count
        let isBearer = name.text == "bearer"
        if !isBearer {
            while cursor < bytes.count, "\"'`*".utf8.contains(bytes[cursor]) { cursor += 1 }
            skipBlanks(&cursor, in: bytes)
            guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: ":") || bytes[cursor] == UInt8(ascii: "=") else { return nil }
            cursor += 1
            while cursor < bytes.count, "*".utf8.contains(bytes[cursor]) { cursor += 1 }
        }
        let start = cursor
        skipBlanks(&cursor, in: bytes)
        if isBearer, cursor == start { return nil }
        if cursor < bytes.count, "\"'`".utf8.contains(bytes[cursor]) { cursor += 1 }
        let value = bytes[min(cursor, bytes.count)...].prefix(longest).prefix { isValue[Int($0)] }
        let isPassword = passwords.contains(name.text)
        let text = trimmed(value)
        guard looksReal(text, isPassword: isPassword) else { return nil }
        return (Secret(kind: isPassword ? .password : .token, text: String(decoding: text, as: UTF8.self)), text.startIndex..<text.endIndex)
    }

    /// Returns the folded name that starts at `index`, or nil for any other word.
    private static func name(at index: Int, in bytes: [UInt8]) -> (text: String, count: Int)? {
        guard "abcprstv".utf8.contains(bytes[index] | 0x20) else { return nil }
        let word = bytes[index...].prefix(16).prefix { $0.isWordByte || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
        guard (3...15).contains(word.count), word.count == "bearer".utf8.count || isNamed(bytes[word.endIndex...]) else { return nil }
        let folded = Folding.fold(word).map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
        let text = String(decoding: folded, as: UTF8.self)
        return text == "bearer" || passwords.contains(text) || tokens.contains(text) ? (text, word.count) : nil
    }

    /// Whether a colon or equals sign follows. Most words fail this cheap test first.
    private static func isNamed(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let next = rest.prefix(8).first(where: { $0 > 0x20 && !"\"'`*".utf8.contains($0) }) else { return false }
        return next == UInt8(ascii: ":") || next == UInt8(ascii: "=")
    }

    private static func skipBlanks(_ cursor: inout Int, in bytes: [UInt8]) {
        let end = min(bytes.count, cursor + 4)
        while cursor < end, bytes[cursor] == 0x20 || bytes[cursor] == 0x09 { cursor += 1 }
    }

    /// Removes trailing punctuation.
    private static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        value.trimmingSuffix { ".:!?*_".utf8.contains($0) }
    }

    /// Requires both letters and digits, and rejects variables (`$TOKEN`, `{token}`, `%s`) and masked values.
    private static func looksReal(_ value: ArraySlice<UInt8>, isPassword: Bool) -> Bool {
        guard value.count >= (isPassword ? 8 : 16), value.first.map({ !"$%{[<*/".utf8.contains($0) }) == true else { return false }
        let hasDigit = value.contains { $0.isASCIIDigit }
        let hasLetter = value.contains { $0.isASCIILetter }
        let isVariable = value.contains { "${}*(".utf8.contains($0) } && !isPassword || value.starts(with: "http".utf8)
        return hasDigit && hasLetter && !isVariable && !SecretPlaceholder.isLikely(value)
    }
}
