import RoteiroCore

/// The backslash escapes of PO strings, which are those of C.
enum CatalogEscapes {
    /// Returns the escape for a byte that must be escaped.
    static func escape(for byte: UInt8) -> StaticString? {
        switch byte {
        case 0x07: "\\a"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0B: "\\v"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        default: nil
        }
    }

    /// Decodes the text after a `\` and returns the number of bytes read. Returns nil for an unknown letter, a number above 255, and NUL,
    /// which no PO tool supports.
    static func parse(_ bytes: ArraySlice<UInt8>) -> (byte: UInt8, length: Int)? {
        guard let first = bytes.first else { return nil }
        switch first {
        case UInt8(ascii: "a"): return (0x07, 1)
        case UInt8(ascii: "b"): return (0x08, 1)
        case UInt8(ascii: "t"): return (0x09, 1)
        case UInt8(ascii: "n"): return (0x0A, 1)
        case UInt8(ascii: "v"): return (0x0B, 1)
        case UInt8(ascii: "f"): return (0x0C, 1)
        case UInt8(ascii: "r"): return (0x0D, 1)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return (first, 1)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            return number(bytes.prefix(3), radix: 8, before: 0)
        case UInt8(ascii: "x"):
            return number(bytes.dropFirst().prefix(2), radix: 16, before: 1)
        default: return nil
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, radix: UInt, before: Int) -> (byte: UInt8, length: Int)? {
        var value: UInt = 0
        var length = 0
        for byte in bytes {
            guard let digit = byte.hexadecimalDigit, digit < radix else { break }
            value = value * radix + UInt(digit)
            length += 1
        }
        guard length > 0, value > 0, value <= 0xFF else { return nil }
        return (UInt8(value), before + length)
    }
}
