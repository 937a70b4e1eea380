/// Parses the head of an HTTP response line by line, keeping only the fields that matter.
struct ResponseHead {
    /// Limits the size of the head. Servers themselves accept 8 to 16 kB.
    static let limit = 64 << 10

    private(set) var response: Reply.Response?
    /// Whether the final head has ended. The result is then known, regardless of the body.
    private(set) var isComplete = false
    private var size = 0

    /// Adds a line; returns false if the head is too large.
    mutating func add(_ line: UnsafeRawBufferPointer) -> Bool {
        size += line.count
        if size > Self.limit { return false }
        var line = line[...]
        while let last = line.last, last == 0x0A || last == 0x0D { line = line.dropLast() }
        if line.isEmpty {
            // Informational responses such as 100 and 103 precede the final one.
            isComplete = (response?.status ?? 0) >= 200
        } else if line.starts(with: "HTTP/".utf8) {
            let status = line.split(separator: 0x20).dropFirst().first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
            response = Reply.Response(status: status ?? 0)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            note(String(decoding: line[..<colon], as: UTF8.self).lowercased(), line[(colon + 1)...])
        }
        return true
    }

    private mutating func note(_ name: String, _ value: Slice<UnsafeRawBufferPointer>) {
        switch name {
        case "location": response?.location = Self.escaped(value)
        case "retry-after": response?.retryAfter = String(decoding: value, as: UTF8.self)
        default: break
        }
    }

    /// Percent-encodes bytes outside ASCII, so that they are sent back to the server unchanged.
    private static func escaped(_ value: Slice<UnsafeRawBufferPointer>) -> String {
        value.map { byte in byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true) }.joined()
    }
}
