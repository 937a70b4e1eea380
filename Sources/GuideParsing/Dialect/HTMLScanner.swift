import GuideModel

/// Looks through authors' HTML for what the rest of the compiler must know: pictures, links and ids.
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

    /// `source`, which stands in `range` of the text (with the containers' prefixes between its lines).
    static func html(_ source: String, at range: Range<Int>, in text: MarkdownText) -> RawHTML {
        let trimmed = source.drop { $0.isWhitespace }
        let isComment = trimmed.hasPrefix("<!--") && source.lastNonBlank(endsWith: "-->") && source.onlyComments
        var places = HTMLPlaces(source: source, range: range, text: text)
        var references: [RawHTML.Reference] = []
        var ids: [String] = []
        for tag in isComment ? [] : tags(in: source) where !tag.isClosing {
            if let id = tag.value(of: "id") ?? (tag.name == "a" ? tag.value(of: "name") : nil) { ids.append(id) }
            let kind: RawHTML.Reference.Kind
            let attribute: String
            switch tag.name.lowercased() {
            case "img": (kind, attribute) = (.image, "src")
            case "a": (kind, attribute) = (.link, "href")
            default: continue
            }
            guard let value = tag.attributes.first(where: { $0.name == attribute }) else { continue }
            references.append(
                .init(
                    kind: kind, value: Located(value.value, at: places.span(value.range)), range: value.range,
                    alt: tag.value(of: "alt"), span: places.span(tag.range)))
        }
        return RawHTML(source: source, isComment: isComment, references: references, ids: ids, span: text.span(range))
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
            } else {
                index += 1
            }
        }
        return nil
    }

    private mutating func skipComment() {
        index += 4
        while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
        index = min(bytes.count, index + 3)
    }

    private mutating func tag() -> Tag? {
        let start = index
        var cursor = index + 1
        let isClosing = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "/")
        if isClosing { cursor += 1 }
        let nameStart = cursor
        guard cursor < bytes.count, isLetter(bytes[cursor]) else { return nil }
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
        guard cursor < bytes.count else { return nil }
        tag.range = start..<(cursor + 1)
        index = cursor + 1
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

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
}

/// From places in a block of HTML to places in the text: the same bytes, but for the prefixes of containers.
private struct HTMLPlaces {
    private let source: [UInt8]
    private let range: Range<Int>
    private let text: MarkdownText
    private let isContiguous: Bool

    init(source: String, range: Range<Int>, text: MarkdownText) {
        self.source = Array(source.utf8)
        self.range = range
        self.text = text
        let end = min(text.bytes.count, range.lowerBound + self.source.count)
        isContiguous = text.bytes[range.lowerBound..<end].elementsEqual(self.source) || self.source.last == 0x0A
            && text.bytes[range.lowerBound..<max(range.lowerBound, end - 1)].elementsEqual(self.source.dropLast())
    }

    mutating func span(_ part: Range<Int>) -> Span {
        if isContiguous {
            return text.span((range.lowerBound + part.lowerBound)..<(range.lowerBound + part.upperBound))
        }
        // The bytes themselves, where they stand in the block; the block, when they are nowhere.
        let needle = source[part]
        guard !needle.isEmpty, needle.count <= range.count else { return text.span(range) }
        for start in range.lowerBound...(range.upperBound - needle.count)
        where text.bytes[start..<(start + needle.count)].elementsEqual(needle) {
            return text.span(start..<(start + needle.count))
        }
        return text.span(range)
    }
}

extension String {
    fileprivate func lastNonBlank(endsWith suffix: String) -> Bool {
        var rest = Substring(self)
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest.hasSuffix(suffix)
    }

    /// Nothing stands between its comments.
    fileprivate var onlyComments: Bool {
        var rest = Substring(self)
        while true {
            rest = rest.drop { $0.isWhitespace }
            if rest.isEmpty { return true }
            guard rest.hasPrefix("<!--"), let end = rest.firstRange(ofText: "-->") else { return false }
            rest = rest[end...]
        }
    }
}

extension Substring {
    /// The index after the first `text`.
    fileprivate func firstRange(ofText text: String) -> Index? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
