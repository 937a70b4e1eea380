/// Writes JSON (RFC 8259). Keys keep the order in which they are written, so equal values give equal bytes.
package struct JSONWriter: Sendable {
    private var output: ByteWriter
    private let indentation: Int?
    private var depth = 0
    /// The innermost object or array is still empty.
    private var isFirst = true
    private var followsKey = false

    /// The output is compact if `indentation` is nil.
    package init(indentation: Int? = nil, capacity: Int = 1024) {
        output = ByteWriter(capacity: capacity)
        self.indentation = indentation
    }

    /// The output in UTF-8.
    package var bytes: [UInt8] { output.bytes }

    /// Writes an object. The closure writes its members with `key`, `member` and similar methods.
    package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        try nested("{", "}", members)
    }

    package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        try nested("[", "]", elements)
    }

    package mutating func key(_ key: StaticString) {
        separate()
        output.bytes.append(UInt8(ascii: "\""))
        output.raw(key)
        output.bytes.append(UInt8(ascii: "\""))
        output.bytes.append(UInt8(ascii: ":"))
        if indentation != nil { output.bytes.append(0x20) }
        followsKey = true
    }

    /// Writes a key that is not a literal.
    package mutating func key(named key: String) {
        string(key)
        output.raw(indentation == nil ? ":" : ": ")
        followsKey = true
    }

    package mutating func string(_ text: String) {
        separate()
        output.bytes.append(UInt8(ascii: "\""))
        escape(text)
        output.bytes.append(UInt8(ascii: "\""))
    }

    package mutating func number(_ value: Int) {
        separate()
        output.number(value)
    }

    /// Writes a number, which must be finite.
    package mutating func number(_ value: Double) { number(String(value)) }

    /// Writes a number as it was parsed.
    mutating func number(_ digits: String) {
        separate()
        output.raw(digits)
    }

    package mutating func bool(_ value: Bool) {
        separate()
        output.raw(value ? "true" : "false")
    }

    package mutating func null() {
        separate()
        output.raw("null")
    }

    /// Writes `"key": "text"`; nothing if `text` is nil.
    package mutating func member(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        self.key(key)
        string(text)
    }

    /// Writes hundredths as a decimal fraction, `"key":0.97`, without binary rounding errors. The value is 0 to 100.
    package mutating func member(_ key: StaticString, hundredths: Int) {
        self.key(key)
        separate()
        output.raw(hundredths % 100 == 0 ? String(hundredths / 100) : "0." + (hundredths < 10 ? "0" : "") + String(hundredths))
    }

    /// Writes `"key": number`; nothing if `value` is nil.
    package mutating func member(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        number(value)
    }

    /// Writes `"key": true` or `false`; nothing if `value` is nil.
    package mutating func member(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        self.key(key)
        bool(value)
    }

    /// Writes `"key": { … }`.
    package mutating func object(_ key: StaticString, _ members: (inout JSONWriter) throws -> Void) rethrows {
        self.key(key)
        try object(members)
    }

    /// Writes `"key": [ … ]`.
    package mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) throws -> Void) rethrows {
        self.key(key)
        try array(elements)
    }

    /// Ends the document with a line break and returns it.
    package mutating func finish() -> [UInt8] {
        output.raw("\n")
        return output.bytes
    }

    private mutating func nested(
        _ open: StaticString, _ close: StaticString, _ write: (inout JSONWriter) throws -> Void
    ) rethrows {
        separate()
        output.raw(open)
        depth += 1
        isFirst = true
        try write(&self)
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = false
        output.raw(close)
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        if depth == 0 { return }
        if !isFirst { output.bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine()
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        output.raw("\n")
        for _ in 0..<(depth * indentation) { output.raw(" ") }
    }

    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in 0..<buffer.count {
                let byte = buffer[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                output.raw(buffer: buffer[start..<index])
                escape(byte)
                start = index + 1
            }
            output.raw(buffer: buffer[start...])
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): output.raw("\\\"")
        case UInt8(ascii: "\\"): output.raw("\\\\")
        case 0x0A: output.raw("\\n")
        case 0x0D: output.raw("\\r")
        case 0x09: output.raw("\\t")
        default:
            output.raw("\\u00")
            output.raw(String(byte >> 4, radix: 16) + String(byte & 15, radix: 16))
        }
    }
}

extension JSONWriter {
    /// Writes a value with the keys of each object sorted by their UTF-8 bytes, so that equivalent values give equal bytes.
    package mutating func sorted(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let digits): number(digits)
        case .string(let text): string(text)
        case .array(let elements): array { json in for element in elements { json.sorted(element) } }
        case .object(let members):
            object { json in
                for member in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                    json.key(named: member.key)
                    json.sorted(member.value)
                }
            }
        }
    }
}
