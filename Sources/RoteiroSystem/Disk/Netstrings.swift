import RoteiroCore

/// Byte strings prefixed with their length: `5:hello,` (https://cr.yp.to/proto/netstrings.txt).
enum Netstrings {
    static func bytes(of strings: [[UInt8]]) -> [UInt8] {
        strings.flatMap { Array("\($0.count):".utf8) + $0 + [UInt8(ascii: ",")] }
    }

    /// Returns nil if the bytes are malformed.
    static func strings(in bytes: [UInt8]) -> [[UInt8]]? {
        var strings: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let colon = rest.prefix(20).firstIndex(of: UInt8(ascii: ":")),
                let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0
            else { return nil }
            rest = rest[(colon + 1)...]
            guard count < rest.count, rest.dropFirst(count).first == UInt8(ascii: ",") else { return nil }
            strings.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count + 1)
        }
        return strings
    }
}
