/// Splits HTML into tags, comments and text, as browsers do. Raw text elements such as `<script>` are not recognized: tags inside
/// them are reported as tags.
package struct HTMLScanner: Sequence, IteratorProtocol {
    /// All ranges are byte ranges of the source.
    package enum Token: Sendable {
        case text(Range<Int>)
        case tag(Tag)
        /// `isClosed` is false for a comment that extends to the end of the source.
        case comment(Range<Int>, isClosed: Bool)
        /// Markup that browsers ignore: a doctype, a processing instruction, a closing tag without a name, an unterminated tag.
        case dropped(Range<Int>)
    }

    package struct Tag: Sendable {
        package var name: String
        package var isClosing: Bool
        package var isSelfClosing = false
        package var attributes: [Attribute] = []
        package var range: Range<Int>
    }

    package struct Attribute: Sendable {
        /// In lower case.
        package var name: String
        /// The value with entities not decoded.
        package var source: String
        /// The range of the value without quotes; empty if there is no value.
        package var range: Range<Int>
    }

    private let bytes: [UInt8]
    private var index = 0

    package init(_ source: String) {
        bytes = Array(source.utf8)
    }

    package static func tags(in source: String) -> [Tag] {
        HTMLScanner(source).compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    }

    /// Returns the ranges of terminated comments.
    package static func comments(in source: String) -> [Range<Int>] {
        HTMLScanner(source).compactMap { if case .comment(let range, isClosed: true) = $0 { range } else { nil } }
    }

    /// Returns whether `source` consists of terminated comments and white space.
    package static func isOnlyComments(_ source: String) -> Bool {
        let scanner = HTMLScanner(source)
        var found = false
        for token in scanner {
            switch token {
            case .comment(_, let isClosed):
                if !isClosed { return false }
                found = true
            case .text(let range): if scanner.bytes[range].contains(where: { $0 > 0x20 }) { return false }
            case .tag, .dropped: return false
            }
        }
        return found
    }

    /// Returns the text between tags, with `&lt;`, `&gt;`, `&quot;` and `&amp;` decoded and runs of spaces and line breaks
    /// collapsed.
    package static func words(in source: String) -> String {
        let scanner = HTMLScanner(source)
        var words: [UInt8] = []
        for case .text(let range) in scanner { words += scanner.bytes[range].lazy.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } }
        var text = String(decoding: words, as: UTF8.self)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] where text.contains("&") {
            text = text.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
        }
        return text.split(separator: " ").joined(separator: " ")
    }

    package mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        let start = index
        guard isMarkup(at: start) else {
            repeat { index += 1 } while index < bytes.count && !isMarkup(at: index)
            return .text(start..<index)
        }
        if bytes[start...].starts(with: "<!--".utf8) {
            let isClosed = skipComment()
            return .comment(start..<index, isClosed: isClosed)
        }
        let isClosing = bytes[start + 1] == UInt8(ascii: "/")
        let name = start + (isClosing ? 2 : 1)
        if name < bytes.count, bytes[name].isASCIILetter {
            let tag = tag(from: start, name: name, isClosing: isClosing)
            return tag.map { .tag($0) } ?? .dropped(start..<index)
        }
        index = bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        return .dropped(start..<index)
    }

    /// Any other `<` is text, as in `a < b`.
    private func isMarkup(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
        return bytes[index + 1].isASCIILetter || "!/?".utf8.contains(bytes[index + 1])
    }

    /// Handles the short forms `<!-->` and `<!--->`, and the alternative end `--!>`.
    private mutating func skipComment() -> Bool {
        index += 4
        for short in [">", "->"] where bytes[index...].starts(with: short.utf8) {
            index += short.utf8.count
            return true
        }
        while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
            for end in ["-->", "--!>"] where bytes[dash...].starts(with: end.utf8) {
                index = dash + end.utf8.count
                return true
            }
            index = dash + 1
        }
        index = bytes.count
        return false
    }

    /// Returns nil for an unterminated tag, which consumes the rest of the source.
    private mutating func tag(from start: Int, name nameStart: Int, isClosing: Bool) -> Tag? {
        var cursor = nameStart
        while cursor < bytes.count, isNameByte(bytes[cursor]) { cursor += 1 }
        var tag = Tag(name: String(decoding: bytes[nameStart..<cursor], as: UTF8.self), isClosing: isClosing, range: start..<start)
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
        index = Swift.min(bytes.count, cursor + 1)
        guard cursor < bytes.count else { return nil }
        tag.range = start..<index
        return tag
    }

    private func attribute(at cursor: inout Int) -> Attribute {
        let start = cursor
        while cursor < bytes.count, bytes[cursor] > 0x20, bytes[cursor] != UInt8(ascii: "="), bytes[cursor] != UInt8(ascii: ">"),
            bytes[cursor] != UInt8(ascii: "/") || cursor == start
        { cursor += 1 }
        let name = String(decoding: bytes[start..<cursor], as: UTF8.self).lowercased()
        var peek = cursor
        while peek < bytes.count, bytes[peek] <= 0x20 { peek += 1 }
        guard peek < bytes.count, bytes[peek] == UInt8(ascii: "=") else {
            if cursor == start { cursor += 1 }
            return Attribute(name: name, source: "", range: cursor..<cursor)
        }
        cursor = peek + 1
        while cursor < bytes.count, bytes[cursor] <= 0x20 { cursor += 1 }
        let range = valueRange(at: &cursor)
        return Attribute(name: name, source: String(decoding: bytes[range], as: UTF8.self), range: range)
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
        cursor = Swift.min(bytes.count, cursor + 1)
        return start..<end
    }

    private func isNameByte(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || "-:.".utf8.contains(byte) }
}
