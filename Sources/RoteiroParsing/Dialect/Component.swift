import RoteiroCore

/// The tag of a Vue component that the settings explain.
struct Component {
    let tag: HTMLScanner.Tag
    let change: RawHTML.Rewrite.Change
    /// The addresses, with the ranges of their values in the HTML.
    private let addresses: [(kind: RawHTML.Reference.Kind, value: String, range: Range<Int>)]
    private let alt: String?

    /// Returns nil for other tags, and for an image or a video whose address is an expression.
    init?(_ tag: HTMLScanner.Tag, _ roles: [String: Settings.ComponentRole]) {
        guard let role = roles[tag.name] else { return nil }
        self.tag = tag
        let attributes = tag.attributes.compactMap(Attribute.init)
        alt = attributes.first { $0.name == "alt" }?.value
        let element: RawHTML.Rewrite.Element
        switch role {
        case .drop:
            (change, addresses) = (.noTag, [])
            return
        case .image: element = .image
        case .video: element = .video
        }
        if tag.isClosing {
            (change, addresses) = (.noTag, [])
            return
        }
        let kinds: [String: RawHTML.Reference.Kind] = element == .image ? ["src": .image] : ["src": .media, "poster": .poster]
        let kept = attributes.filter { ["src", "poster", "alt", "title", "width", "height"].contains($0.name) }
        guard kept.contains(where: { $0.name == "src" }) else { return nil }
        change = .element(element, kept.map { RawHTML.Rewrite.Attribute(name: $0.name, value: $0.value) })
        addresses = kept.compactMap { attribute in kinds[attribute.name].map { ($0, attribute.value, attribute.range) } }
    }

    func references(in html: LocatedHTML) -> [RawHTML.Reference] {
        addresses.map { kind, value, range in
            RawHTML.Reference(
                kind: kind, value: Located(value, at: html.span(range)), range: range, tag: tag.range, alt: alt, span: html.span(tag.range))
        }
    }

    /// An attribute with a literal value: `src="x.png"`, `:src="'x.png'"`, `v-bind:width="300"`.
    private struct Attribute {
        let name: String
        let value: String
        let range: Range<Int>

        init?(_ attribute: HTMLScanner.Attribute) {
            let bound = ["v-bind:", ":"].first { attribute.name.hasPrefix($0) }
            name = String(attribute.name.dropFirst(bound?.count ?? 0))
            guard bound != nil else {
                (value, range) = (attribute.value, attribute.range)
                return
            }
            let expression = attribute.value
            if !expression.isEmpty, expression.utf8.allSatisfy(\.isASCIIDigit) {
                (value, range) = (expression, attribute.range)
                return
            }
            let bytes = Array(attribute.source.utf8)
            guard bytes.count > 2, let quote = bytes.first, "'\"`".utf8.contains(quote), bytes.last == quote,
                !bytes.dropFirst().dropLast().contains(where: { $0 == quote || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "\\") })
            else { return nil }
            range = attribute.range.lowerBound + 1..<attribute.range.upperBound - 1
            value = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self).decodingEntities
        }
    }
}
