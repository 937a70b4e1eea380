import RoteiroCore

/// Looks through authors' HTML for what the rest of the compiler must know: images, links and ids.
struct HTMLScanner {
    /// A tag as written.
    struct Tag {
        var name: String
        var isClosing: Bool
        var isSelfClosing: Bool
        /// Names in lower case; the value's place in the source, quotes not included.
        var attributes: [(name: String, value: String, range: Range<Int>)]
        var range: Range<Int>

        func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private let bytes: [UInt8]
    private var index = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    /// Every tag, comments passed over.
    static func tags(in source: String) -> [Tag] {
        var scanner = HTMLScanner(source)
        var tags: [Tag] = []
        while let tag = scanner.next() { tags.append(tag) }
        return tags
    }

    /// Every comment that ends, from `<!--` to `-->`.
    static func comments(in source: String) -> [Range<Int>] {
        var scanner = HTMLScanner(source)
        var comments: [Range<Int>] = []
        while scanner.index < scanner.bytes.count {
            let start = scanner.index
            if scanner.bytes[start] == UInt8(ascii: "<"), scanner.bytes[start...].starts(with: "<!--".utf8) {
                scanner.skipComment()
                let comment = start..<scanner.index
                if scanner.bytes[comment].suffix(3).elementsEqual("-->".utf8) { comments.append(comment) }
            } else {
                scanner.index += 1
            }
        }
        return comments
    }

    private mutating func next() -> Tag? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            if bytes[index...].starts(with: "<!--".utf8) {
                skipComment()
            } else if let tag = tag() {
                return tag
            }
        }
        return nil
    }

    private mutating func skipComment() {
        index += 4
        while index < bytes.count, bytes[index] != UInt8(ascii: "-") || !bytes[index...].starts(with: "-->".utf8) { index += 1 }
        index = min(bytes.count, index + 3)
    }

    /// Whether `source` is nothing but comments and blanks, and the last one ends.
    static func isOnlyComments(_ source: String) -> Bool {
        var scanner = HTMLScanner(source)
        var found = false
        while true {
            while scanner.index < scanner.bytes.count, scanner.bytes[scanner.index] <= 0x20 { scanner.index += 1 }
            if scanner.index == scanner.bytes.count { return found }
            guard scanner.bytes[scanner.index...].starts(with: "<!--".utf8) else { return false }
            scanner.skipComment()
            found = scanner.bytes[..<scanner.index].suffix(3).elementsEqual("-->".utf8)
        }
    }

    /// The tag that begins here. One that never ends swallows the rest, as in browsers.
    private mutating func tag() -> Tag? {
        let start = index
        index += 1
        var cursor = index
        let isClosing = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "/")
        if isClosing { cursor += 1 }
        let nameStart = cursor
        guard cursor < bytes.count, bytes[cursor].isASCIILetter else { return nil }
        while cursor < bytes.count, isNameByte(bytes[cursor]) { cursor += 1 }
        let name = String(decoding: bytes[nameStart..<cursor], as: UTF8.self)
        var tag = Tag(name: name, isClosing: isClosing, isSelfClosing: false, attributes: [], range: start..<start)
        while cursor < bytes.count, bytes[cursor] != UInt8(ascii: ">") {
            if bytes[cursor] == UInt8(ascii: "/") {
                tag.isSelfClosing = true
                cursor += 1
            } else if bytes[cursor] <= 0x20 {
                cursor += 1
            } else {
                tag.isSelfClosing = false
                tag.attributes.append(attribute(at: &cursor))
            }
        }
        index = min(bytes.count, cursor + 1)
        guard cursor < bytes.count else { return nil }
        tag.range = start..<index
        return tag
    }

    private func attribute(at cursor: inout Int) -> (name: String, value: String, range: Range<Int>) {
        let start = cursor
        while cursor < bytes.count, bytes[cursor] > 0x20, bytes[cursor] != UInt8(ascii: "="), bytes[cursor] != UInt8(ascii: ">"),
            bytes[cursor] != UInt8(ascii: "/") || cursor == start
        { cursor += 1 }
        let name = String(decoding: bytes[start..<cursor], as: UTF8.self).lowercased()
        var peek = cursor
        while peek < bytes.count, bytes[peek] <= 0x20 { peek += 1 }
        guard peek < bytes.count, bytes[peek] == UInt8(ascii: "=") else {
            if cursor == start { cursor += 1 }
            return (name, "", cursor..<cursor)
        }
        cursor = peek + 1
        while cursor < bytes.count, bytes[cursor] <= 0x20 { cursor += 1 }
        let range = valueRange(at: &cursor)
        return (name, String(decoding: Entity.decoded(Array(bytes[range])), as: UTF8.self), range)
    }

    private func valueRange(at cursor: inout Int) -> Range<Int> {
        guard cursor < bytes.count else { return cursor..<cursor }
        let quote = bytes[cursor]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = cursor
            while cursor < bytes.count, bytes[cursor] > 0x20, bytes[cursor] != UInt8(ascii: ">") { cursor += 1 }
            return start..<cursor
        }
        let start = cursor + 1
        cursor = start
        while cursor < bytes.count, bytes[cursor] != quote { cursor += 1 }
        let end = cursor
        cursor = min(bytes.count, cursor + 1)
        return start..<end
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: ".")
    }
}
