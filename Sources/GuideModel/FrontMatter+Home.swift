extension FrontMatter {
    /// The links that a page of `layout: home` draws from its front matter: the buttons of the hero, then the features.
    public var homeLinks: [PageIndex.LinkUse] {
        guard layout == "home" else { return [] }
        return FrontMatter.links(in: self["hero"]?["actions"], text: "text") + FrontMatter.links(in: self["features"], text: "title")
    }

    /// The pictures that a page of `layout: home` draws from its front matter: the hero's, then the features' icons.
    public var homePictures: [PageIndex.ImageUse] {
        guard layout == "home" else { return [] }
        var pictures = [HomePicture(self["hero"]?.located("image"), isAddress: true)]
        if case .list(let features)? = self["features"] { pictures += features.map { HomePicture($0.value.located("icon")) } }
        return pictures.compactMap(\.self).map {
            PageIndex.ImageUse(source: $0.source.withoutQuotes, alt: $0.alt, role: .decoration, span: $0.source.span)
        }
    }

    /// What the hero of a page of `layout: home` calls the site; nil for other pages, and where it has no words.
    public var heroName: String? {
        guard layout == "home" else { return nil }
        return ["name", "text"].lazy.compactMap { self["hero"]?[$0]?.string }.first { !$0.isEmpty }
    }

    private static func links(in list: MetadataValue?, text key: String) -> [PageIndex.LinkUse] {
        guard case .list(let items)? = list else { return [] }
        return items.map(\.value).compactMap { item in
            guard let link = item.located("link"), let address = link.value.string else { return nil }
            let destination = Located(address, at: link.span).withoutQuotes
            return PageIndex.LinkUse(destination: destination, text: item[key]?.string, span: link.span, isHTML: false)
        }
    }
}

/// A picture of a home page, by VitePress's keys: `src` with `alt`, `width` and `height`, or one picture for `light` and one for `dark`.
public struct HomePicture: Sendable, Hashable {
    /// The address, and where its value stands. Of a pair it is the one for `light`.
    public let source: Located<String>
    /// The words for it, and where their value stands; nil for a picture that only adorns.
    public let alt: Located<String>?
    /// In CSS pixels, as the writer asks.
    public let width: Int?
    /// In CSS pixels, as the writer asks.
    public let height: Int?

    /// `hero.image`, a text of which is an address (`isAddress`), or a feature's `icon`, whose text is no picture. Nil where none is named.
    public init?(_ value: Located<MetadataValue>?, isAddress: Bool = false) {
        guard let value else { return nil }
        func text(_ key: String) -> Located<String>? {
            value.value.located(key).flatMap { entry in entry.value.string.map { Located($0, at: entry.span) } }
        }
        let address = isAddress ? value.value.string.map { Located($0, at: value.span) } : nil
        guard let source = address ?? text("src") ?? text("light") else { return nil }
        self.source = source
        alt = text("alt")
        width = value.value["width"]?.string.flatMap { Int($0) }
        height = value.value["height"]?.string.flatMap { Int($0) }
    }
}

extension Located<String> {
    /// A text of YAML without the quotes around it: whatever is longer than what it says stands between two.
    public var withoutQuotes: Located<String> {
        guard span.count >= value.utf8.count + 2 else { return self }
        return Located(value, at: Span(span.file, Int(span.lower) + 1, Int(span.upper) - 1))
    }
}
