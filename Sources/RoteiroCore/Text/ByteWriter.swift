/// Bytes that gather output, with the one way to escape HTML.
package struct ByteWriter: Sendable {
    /// What was written so far, in UTF-8.
    package internal(set) var bytes: [UInt8] = []

    /// Nothing yet, with room for `capacity` bytes.
    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// What was written, as text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes as it is.
    @inline(__always)
    package mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes as it is.
    package mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes as they are.
    package mutating func raw(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    package mutating func raw(byte: UInt8) { bytes.append(byte) }

    /// Writes a run of bytes as they are.
    mutating func raw(buffer more: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: more)
    }

    /// Writes a number in decimal digits.
    package mutating func number(_ value: Int) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Begins a new line, unless one was just begun or nothing was written yet.
    package mutating func freshLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// Writes text so that HTML reads it back as it is, in content and in quoted attributes: `&`, `<`, `>`, `"` become
    /// entities. (`'` stays: every attribute that we write stands in double quotes.) Copies whole runs between them.
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

    /// Writes ` name="value"`, the value escaped.
    package mutating func attribute(_ name: StaticString, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        escaped(value)
        raw("\"")
    }
}

extension String {
    /// The text as HTML reads it back: see `ByteWriter.escaped`.
    package var htmlEscaped: String {
        var writer = ByteWriter(capacity: utf8.count)
        writer.escaped(self)
        return writer.string
    }
}
