import RoteiroCore

/// The bytes of a file, for reads at untrusted offsets: a read out of bounds returns nil and never traps.
struct ImageBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8? {
        offset >= 0 && offset < bytes.count ? bytes[offset] : nil
    }

    func has(_ prefix: [UInt8], at offset: Int = 0) -> Bool {
        offset >= 0 && prefix.count <= count - offset && bytes[offset...].starts(with: prefix)
    }

    func has(_ prefix: StaticString, at offset: Int = 0) -> Bool {
        guard offset >= 0, prefix.utf8CodeUnitCount <= count - offset else { return false }
        return prefix.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    }

    func bigEndian(_ width: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= count - width else { return nil }
        return bytes[offset..<offset + width].reduce(0) { $0 << 8 | Int($1) }
    }

    func littleEndian(_ width: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= count - width else { return nil }
        return bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Returns the end of `<!DOCTYPE svg … [ … ]>`, with or without an internal subset; quoted strings may contain anything. Nil if the
    /// file ends before it.
    func endOfDeclaration(at start: Int) -> Int? {
        var depth = 0
        var quote: UInt8?
        for index in min(start, count)..<count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if quote == nil { quote = byte } else if quote == byte { quote = nil }
            case _ where quote != nil: break
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return index + 1
            default: break
            }
        }
        return nil
    }

    /// The start of the text, after a byte order mark and whitespace.
    var textStart: Int {
        let start = has([0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].firstIndex { !$0.isASCIIWhitespace } ?? count
    }
}
