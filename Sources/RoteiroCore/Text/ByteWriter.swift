/// An output buffer. Provides the only HTML escaping of the project.
package struct ByteWriter: Sendable {
    /// The output in UTF-8.
    package internal(set) var bytes: [UInt8] = []

    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes without escaping.
    @inline(__always)
    package mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes without escaping.
    package mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func raw(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    package mutating func raw(byte: UInt8) { bytes.append(byte) }

    mutating func raw(buffer more: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: more)
    }

    package mutating func number(_ value: Int) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a line break unless the output is empty or ends with one.
    package mutating func freshLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// Escapes `&`, `<`, `>` and `"` for content and double-quoted attributes. `'` stays, because all attributes are written in
    /// double quotes.
    package mutating func escaped(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in 0..<buffer.count {
                let entity: StaticString
                switch buffer[index] {
                case UInt8(ascii: "&"): entity = "&amp;"
                case UInt8(ascii: "<"): entity = "&lt;"
                case UInt8(ascii: ">"): entity = "&gt;"
                case UInt8(ascii: "\""): entity = "&quot;"
                default: continue
                }
                bytes.append(contentsOf: buffer[start..<index])
                raw(entity)
                start = index + 1
            }
            bytes.append(contentsOf: buffer[start...])
        }
    }

    /// Writes ` name="value"` with the value escaped.
    package mutating func attribute(_ name: StaticString, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        escaped(value)
        raw("\"")
    }
}

extension String {
    /// The text escaped as in `ByteWriter.escaped`.
    package var htmlEscaped: String {
        var writer = ByteWriter(capacity: utf8.count)
        writer.escaped(self)
        return writer.string
    }
}
