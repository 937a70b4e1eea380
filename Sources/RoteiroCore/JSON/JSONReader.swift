/// A strict parser of JSON (RFC 8259).
package struct JSONReader {
    package struct Problem: Error, Sendable, Hashable {
        /// The byte offset of the error.
        package let offset: Int
    }

    /// The nesting limit, needed because the parser is recursive. A document of the step API has four levels per nested container.
    private static let maximumDepth = 512

    private let bytes: [UInt8]
    private var index = 0

    /// Parses `bytes` as one value with nothing but white space after it.
    package static func read(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        if reader.index < bytes.count { throw reader.problem }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var problem: Problem { Problem(offset: index) }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    /// Skips white space and consumes `byte` if it is next.
    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: byte) else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(Problem) -> JSONValue {
        if depth > JSONReader.maximumDepth { throw problem }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(Problem) -> JSONValue {
        index += 1
        var members: [JSONValue.Member] = []
        if take("}") { return .object(members) }
        repeat {
            skipBlanks()
            let key = try string()
            guard take(":") else { throw problem }
            members.append(.init(key: key, value: try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw problem }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Problem) -> JSONValue {
        index += 1
        var elements: [JSONValue] = []
        if take("]") { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw problem }
        return .array(elements)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Problem) -> JSONValue {
        let count = word.utf8CodeUnitCount
        guard word.withUTF8Buffer({ bytes[index...].starts(with: $0) }) else { throw problem }
        index += count
        return value
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = index
        if next == UInt8(ascii: "-") { index += 1 }
        let whole = try digits()
        if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") { throw Problem(offset: start) }
        if next == UInt8(ascii: ".") {
            index += 1
            _ = try digits()
        }
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            index += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
            _ = try digits()
        }
        return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func digits() throws(Problem) -> Range<Int> {
        let start = index
        while let byte = next, byte.isASCIIDigit { index += 1 }
        if index == start { throw problem }
        return start..<index
    }

    private mutating func string() throws(Problem) -> String {
        guard next == UInt8(ascii: "\"") else { throw problem }
        index += 1
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            if byte < 0x20 { throw problem }
            index += 1
            if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
        }
        guard next != nil, let string = String(validating: text, as: UTF8.self) else { throw problem }
        index += 1
        return string
    }

    private mutating func escape() throws(Problem) -> [UInt8] {
        guard let byte = next else { throw problem }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(try scalar().utf8)
        default: throw Problem(offset: index - 1)
        }
    }

    /// `\u00e9`, or a surrogate pair.
    private mutating func scalar() throws(Problem) -> String {
        let first = try hex()
        var value = first
        if (0xD800..<0xDC00).contains(first) {
            guard bytes[index...].starts(with: "\\u".utf8) else { throw problem }
            index += 2
            let second = try hex()
            guard (0xDC00..<0xE000).contains(second) else { throw problem }
            value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw problem }
        return String(scalar)
    }

    private mutating func hex() throws(Problem) -> UInt32 {
        guard index + 4 <= bytes.count else { throw problem }
        var value: UInt32 = 0
        for byte in bytes[index..<(index + 4)] {
            guard let digit = byte.hexadecimalDigit else { throw problem }
            value = value << 4 | UInt32(digit)
        }
        index += 4
        return value
    }
}
