/// Compatibility decomposition (NFKD) of Unicode, as slugs need it: `ç` is `c` and a cedilla, `º` is `o`.
enum Decomposition {
    /// Returns the decomposition with marks in canonical order; the scalar itself if it has none.
    static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if scalar.value < 0x80 { return [scalar] }
        if let syllable = hangul(scalar.value) { return syllable }
        return table[scalar.value] ?? [scalar]
    }

    /// Returns the decomposition of a text with marks in canonical order.
    static func of(_ text: String) -> [Unicode.Scalar] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.unicodeScalars) }
        var scalars = text.unicodeScalars.flatMap { of($0) }
        var start = 0
        while start < scalars.count {
            let end = scalars[start...].firstIndex { combiningClass(of: $0) == 0 } ?? scalars.count
            if end - start > 1 {
                let marks = scalars[start..<end].enumerated().sorted {
                    (combiningClass(of: $0.element), $0.offset) < (combiningClass(of: $1.element), $1.offset)
                }
                scalars.replaceSubrange(start..<end, with: marks.map(\.element))
            }
            start = end + 1
        }
        return scalars
    }

    /// 0 for characters that are not reordered.
    private static func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
        scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }

    private static let table: [UInt32: [Unicode.Scalar]] = {
        var table: [UInt32: [Unicode.Scalar]] = [:]
        table.reserveCapacity(6000)
        decompositionTable.withUTF8Buffer { buffer in
            var key: UInt32 = 0
            var value: UInt32 = 0
            var scalars: [Unicode.Scalar] = []
            for byte in buffer {
                switch byte {
                case UInt8(ascii: "="):
                    key = value
                    value = 0
                case UInt8(ascii: "+"), UInt8(ascii: " "):
                    if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
                    value = 0
                    if byte == UInt8(ascii: " ") {
                        table[key] = scalars
                        scalars = []
                    }
                case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
                case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
                default: break
                }
            }
        }
        return table
    }()

    /// Hangul syllables decompose by arithmetic (Unicode Standard, 3.12).
    private static func hangul(_ value: UInt32) -> [Unicode.Scalar]? {
        guard (0xAC00...0xD7A3).contains(value) else { return nil }
        let index = value - 0xAC00
        let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
        return letters.filter { $0 != 0x11A7 }.compactMap(Unicode.Scalar.init)
    }
}
