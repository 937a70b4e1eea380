/// Writes JSON (RFC 8259) with the keys in the order in which they are given: the same value, the same bytes.
package struct JSONWriter: Sendable {
    private var output: ByteWriter
    private let indentation: Int?
    private var depth = 0
    /// Nothing was written yet in the innermost object or array.
    private var isFirst = true
    private var followsKey = false

    /// A compact writer, or one that indents by `indentation` spaces.
    package init(indentation: Int? = nil, capacity: Int = 1024) {
        output = ByteWriter(capacity: capacity)
        self.indentation = indentation
    }

    /// What was written, in UTF-8.
    package var bytes: [UInt8] { output.bytes }

    /// Writes an object; `members` writes its members with `key`, `member` and the like.
    package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        try nested("{", "}", members)
    }

    /// Writes an array; `elements` writes its elements.
    package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        try nested("[", "]", elements)
    }

    /// Writes the key of the value that is written next.
    package mutating func key(_ key: StaticString) {
        separate()
        output.bytes.append(UInt8(ascii: "\""))
        output.raw(key)
        output.bytes.append(UInt8(ascii: "\""))
        output.bytes.append(UInt8(ascii: ":"))
        if indentation != nil { output.bytes.append(0x20) }
        followsKey = true
    }

    /// Writes a key that is known only now.
    package mutating func key(named key: String) {
        string(key)
        output.raw(indentation == nil ? ":" : ": ")
        followsKey = true
    }

    /// Writes a string.
    package mutating func string(_ text: String) {
        separate()
        output.bytes.append(UInt8(ascii: "\""))
        escape(text)
        output.bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a whole number.
    package mutating func number(_ value: Int) {
        separate()
        output.number(value)
    }

    /// Writes a number, which is finite.
    package mutating func number(_ value: Double) { number(String(value)) }

    /// Writes a number as it was read.
    mutating func number(_ digits: String) {
        separate()
        output.raw(digits)
    }

    /// Writes `true` or `false`.
    package mutating func bool(_ value: Bool) {
        separate()
        output.raw(value ? "true" : "false")
    }

    /// Writes `null`.
    package mutating func null() {
        separate()
        output.raw("null")
    }

    /// Writes `"key": "text"`; nothing when there is no text.
    package mutating func member(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        self.key(key)
        string(text)
    }

    /// `"key":0.97`: a part of a whole in hundredths, without the noise of binary fractions.
    package mutating func member(_ key: StaticString, hundredths: Int) {
        self.key(key)
        separate()
        output.raw(hundredths % 100 == 0 ? String(hundredths / 100) : "0." + (hundredths < 10 ? "0" : "") + String(hundredths))
    }

    /// Writes `"key": number`; nothing when there is no number.
    package mutating func member(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        number(value)
    }

    /// Writes `"key": true` or `false`; nothing when there is no value.
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

    /// Ends the document with a line break.
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
    /// Writes a value that was read, with the keys of every object in the order of their bytes: what says the same is the same.
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
