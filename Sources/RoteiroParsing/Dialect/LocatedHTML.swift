import RoteiroCore

/// Raw HTML with its tags and their positions in the page.
struct LocatedHTML {
    let source: String
    let tags: [HTMLScanner.Tag]
    let isComment: Bool
    let span: Span
    private let places: (Range<Int>) -> Span

    /// `range` is the position of `source` in the content of a block. Unless the position `isExact`, every part gets the span of the whole.
    init(_ source: String, at range: Range<Int>, isExact: Bool, of content: BlockContent, in text: MarkdownText) {
        self.source = source
        let indent = content.bytes[range].prefix { $0 == 0x20 || $0 == 0x09 }.count
        let whole = text.span(content.source((range.lowerBound + indent)..<range.upperBound))
        span = whole
        isComment = HTMLScanner.isOnlyComments(source)
        tags = isComment ? [] : HTMLScanner.tags(in: source)
        places = { part in
            isExact ? text.span(content.source((range.lowerBound + part.lowerBound)..<(range.lowerBound + part.upperBound))) : whole
        }
    }

    /// HTML in a value of the front matter. Every part gets the span of the whole.
    init(_ value: Located<String>) {
        source = value.value
        span = value.span
        isComment = HTMLScanner.isOnlyComments(value.value)
        tags = isComment ? [] : HTMLScanner.tags(in: value.value)
        places = { _ in value.span }
    }

    /// Returns the source span of a byte range of `source`.
    func span(_ part: Range<Int>) -> Span { places(part) }

    /// The AST node, with the references, rewrites and ids that later stages need.
    var block: RawHTML {
        var references: [RawHTML.Reference] = []
        var ids: [String] = []
        for tag in tags where !tag.isClosing {
            if let id = tag.value(of: "id") ?? (tag.name == "a" ? tag.value(of: "name") : nil) { ids.append(id) }
            references += self.references(tag)
        }
        let rewrites = tags.flatMap { VueSyntax.badge($0).map { [$0] } ?? VueSyntax.styles(of: $0) }
        return RawHTML(source: source, isComment: isComment, references: references, rewrites: rewrites, ids: ids, span: span)
    }

    private func references(_ tag: HTMLScanner.Tag) -> [RawHTML.Reference] {
        let kinds: [String: RawHTML.Reference.Kind] =
            switch tag.name.lowercased() {
            case "img": ["src": .image]
            case "a": ["href": .link]
            case "video": ["src": .media, "poster": .poster]
            case "audio", "source", "track": ["src": .media]
            default: [:]
            }
        if kinds.isEmpty { return [] }
        var seen: Set<String> = []
        return tag.attributes.compactMap { attribute in
            // If an attribute is repeated, browsers use the first.
            guard let kind = kinds[attribute.name], seen.insert(attribute.name).inserted else { return nil }
            return RawHTML.Reference(
                kind: kind, value: Located(attribute.value, at: span(attribute.range)), range: attribute.range, tag: tag.range,
                alt: tag.value(of: "alt"), span: span(tag.range))
        }
    }
}

extension HTMLScanner.Tag {
    func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
}

extension HTMLScanner.Attribute {
    /// The value with entities decoded.
    var value: String { String(decoding: Entity.decoded(Array(source.utf8)), as: UTF8.self) }
}
