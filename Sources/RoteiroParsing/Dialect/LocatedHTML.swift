import RoteiroCore

/// Raw HTML with its tags and their positions in the page.
struct LocatedHTML {
    let source: String
    let tags: [HTMLScanner.Tag]
    let isComment: Bool
    let span: Span
    /// The components in it that the settings explain.
    let components: [Component]
    private let places: (Range<Int>) -> Span

    /// `range` is the position of `source` in the content of a block. Unless the position `isExact`, every part gets the span of the whole.
    init(_ source: String, at range: Range<Int>, isExact: Bool, of content: BlockContent, in text: MarkdownText) {
        self.source = source
        let indent = content.bytes[range].prefix { $0 == 0x20 || $0 == 0x09 }.count
        let whole = text.span(content.source((range.lowerBound + indent)..<range.upperBound))
        span = whole
        isComment = HTMLScanner.isOnlyComments(source)
        tags = isComment ? [] : HTMLScanner.tags(in: source)
        components = text.components.isEmpty ? [] : tags.compactMap { Component($0, text.components) }
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
        components = []
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
        references += components.flatMap { $0.references(in: self) }
        let changed = Set(components.map(\.tag.range))
        let rewrites =
            components.map { RawHTML.Rewrite($0.change, range: $0.tag.range) }
            + tags.filter { !changed.contains($0.range) }.flatMap { VueSyntax.badge($0).map { [$0] } ?? VueSyntax.styles(of: $0) }
        return RawHTML(source: source, isComment: isComment, references: references, rewrites: rewrites, ids: ids, span: span)
    }

    private func references(_ tag: HTMLScanner.Tag) -> [RawHTML.Reference] {
        let kinds: [String: RawHTML.Reference.Kind] =
            switch tag.name.lowercased() {
            case "img": ["src": .image]
            case "a", "area": ["href": .link]
            case "iframe": ["src": .frame]
            case "video": ["src": .media, "poster": .poster]
            case "audio", "source", "track": ["src": .media]
            default: [:]
            }
        if kinds.isEmpty { return [] }
        var seen: Set<String> = []
        return tag.attributes.flatMap { attribute -> [RawHTML.Reference] in
            // If an attribute is repeated, browsers use the first.
            guard seen.insert(attribute.name).inserted else { return [] }
            if attribute.name == "srcset", ["img", "source"].contains(tag.name.lowercased()) { return candidates(attribute, of: tag) }
            guard let kind = kinds[attribute.name] else { return [] }
            // R701 reports the frames of other sites, and code in any address but those of R305.
            if kind == .frame, !Address.isLocal(attribute.value) { return [] }
            if tag.name.lowercased() == "area", HTMLHazards.runsCode(attribute.value) { return [] }
            return [reference(kind, attribute.value, attribute.range, of: tag)]
        }
    }

    private func candidates(_ attribute: HTMLScanner.Attribute, of tag: HTMLScanner.Tag) -> [RawHTML.Reference] {
        ImageCandidates.all(in: attribute.source).map { candidate in
            let start = attribute.range.lowerBound
            let range = (start + candidate.range.lowerBound)..<(start + candidate.range.upperBound)
            let kind = RawHTML.Reference.Kind.candidate(descriptor: candidate.descriptor, attribute: attribute.range)
            return reference(kind, candidate.address, range, of: tag)
        }
    }

    private func reference(
        _ kind: RawHTML.Reference.Kind, _ value: String, _ range: Range<Int>, of tag: HTMLScanner.Tag
    ) -> RawHTML.Reference {
        RawHTML.Reference(
            kind: kind, value: Located(value, at: span(range)), range: range, tag: tag.range, alt: tag.value(of: "alt"),
            span: span(tag.range))
    }
}

extension HTMLScanner.Tag {
    func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
}

extension HTMLScanner.Attribute {
    /// The value with entities decoded.
    var value: String { source.decodingEntities }
}

extension String {
    /// The text of an attribute value with entities decoded.
    var decodingEntities: String { String(decoding: Entity.decoded(Array(utf8)), as: UTF8.self) }
}
