internal import RoteiroCore

/// The characters of an attribute value or a text, with `&#106;`, `&#x6A;` and `&amp;` resolved. As in XML, white space in the file is a
/// space and white space from a reference stays. Other references stay as they are; a reference beyond ASCII is the byte 0xFF.
struct XMLCharacters: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
        rest = text
    }

    mutating func next() -> UInt8? {
        guard let byte = rest.popFirst() else { return nil }
        if byte == UInt8(ascii: "&") { return reference() ?? byte }
        return byte.isASCIIWhitespace ? 0x20 : byte
    }

    private static let names: [(StaticString, UInt8)] = [
        ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")), ("quot;", UInt8(ascii: "\"")),
        ("apos;", UInt8(ascii: "'")),
    ]

    /// Reads a reference after its `&`; nil if it is none.
    private mutating func reference() -> UInt8? {
        if rest.first == UInt8(ascii: "#") { return number() }
        for (name, byte) in Self.names where name.withUTF8Buffer({ rest.starts(with: $0) }) {
            rest = rest.dropFirst(name.utf8CodeUnitCount)
            return byte
        }
        return nil
    }

    private mutating func number() -> UInt8? {
        var digits = rest.dropFirst()
        let isHexadecimal = digits.first == UInt8(ascii: "x")
        if isHexadecimal { digits = digits.dropFirst() }
        let start = digits.startIndex
        var value = 0
        while let digit = digits.first?.hexadecimalDigit, isHexadecimal || digit < 10 {
            value = Swift.min(value * (isHexadecimal ? 16 : 10) + Int(digit), 0x110000)
            digits = digits.dropFirst()
        }
        guard digits.startIndex > start, digits.first == UInt8(ascii: ";") else { return nil }
        rest = digits.dropFirst()
        return value < 0x80 ? UInt8(value) : 0xFF
    }
}
