package enum URLEncoding {
    /// Percent-encodes an address as CommonMark's renderer does. Keeps letters, digits and ``-_.+!*'(),%#@?=;:/,+&$~``: a `%` is
    /// kept because the address may already be encoded.
    package static func href(_ address: String) -> String {
        encode(address, keeping: safeInHref)
    }

    /// Percent-encodes a path except `/`, so that a file name with any characters becomes an address of the file.
    package static func path(_ path: String) -> String {
        encode(path, keeping: safeInPath)
    }

    /// Decodes percent escapes once. A stray `%` stays.
    package static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        return String(decoding: decoded(Array(text.utf8)[...]), as: UTF8.self)
    }

    static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = bytes[index + 1].hexadecimalDigit,
                let low = bytes[index + 2].hexadecimalDigit
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    /// Returns `%` and two hexadecimal digits.
    package static func byte(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return (byte < 16 ? "%0" : "%") + digits
    }

    private static func encode(_ text: String, keeping safe: [Bool]) -> String {
        if text.utf8.allSatisfy({ safe[Int($0)] }) { return text }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if safe[Int(byte)] {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let safeInPath: [Bool] = {
        let reserved = Set("%#?&;".utf8)
        return (0...255).map { safeInHref[$0] && !reserved.contains(UInt8($0)) }
    }()

    private static let safeInHref: [Bool] = {
        let safe = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.+!*'(),%#@?=;:/,+&$~".utf8)
        return (0...255).map { safe.contains(UInt8($0)) }
    }()
}
