/// A straight or curly double quote in UTF-8 text.
struct DoubleQuote {
    /// The kind of quote; the raw value is the character.
    enum Kind: String {
        case straight = "\""
        case left = "“"
        case right = "”"
        case low = "„"

        /// The matching pair for a name that starts with this quote. A closing quote at the start is a mistake for the opening one.
        var pair: (opening: Kind, closing: Kind) {
            switch self {
            case .straight: (.straight, .straight)
            case .left, .right: (.left, .right)
            case .low: (.low, .right)
            }
        }
    }

    let kind: Kind
    /// Offsets into the searched bytes.
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
