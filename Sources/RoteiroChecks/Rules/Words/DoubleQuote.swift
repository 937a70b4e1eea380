/// A double quote in a text: straight, or one of the curly ones.
struct DoubleQuote {
    /// Which one; its raw value is itself.
    enum Kind: String {
        case straight = "\""
        case left = "“"
        case right = "”"
        case low = "„"

        /// The pair that a name begun with this quote should have. A closing quote at the head was meant to be its opening one.
        var pair: (opening: Kind, closing: Kind) {
            switch self {
            case .straight: (.straight, .straight)
            case .left, .right: (.left, .right)
            case .low: (.low, .right)
            }
        }
    }

    let kind: Kind
    /// Offsets as those of the bytes that were searched.
    let range: Range<Int>

    static func first(in bytes: ArraySlice<UInt8>) -> DoubleQuote? {
        for index in bytes.indices { if let quote = quote(at: index, in: bytes) { return quote } }
        return nil
    }

    static func last(in bytes: ArraySlice<UInt8>) -> DoubleQuote? {
        for index in bytes.indices.reversed() { if let quote = quote(at: index, in: bytes) { return quote } }
        return nil
    }

    static func count(in bytes: [UInt8]) -> Int {
        bytes.indices.reduce(0) { $0 + (quote(at: $1, in: bytes[...]) == nil ? 0 : 1) }
    }

    private static func quote(at index: Int, in bytes: ArraySlice<UInt8>) -> DoubleQuote? {
        if bytes[index] == UInt8(ascii: "\"") { return DoubleQuote(kind: .straight, range: index..<(index + 1)) }
        guard bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80 else { return nil }
        let kind: Kind? =
            switch bytes[index + 2] {
            case 0x9C: .left
            case 0x9D: .right
            case 0x9E: .low
            default: nil
            }
        return kind.map { DoubleQuote(kind: $0, range: index..<(index + 3)) }
    }
}
