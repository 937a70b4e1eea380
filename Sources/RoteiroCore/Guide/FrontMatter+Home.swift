extension FrontMatter {
    /// The links that a page of `layout: home` draws from its front matter: the buttons of the hero, then the features.
    package var homeLinks: [WrittenLink] {
        guard layout == "home" else { return [] }
        return FrontMatter.links(in: self["hero"]?["actions"], text: "text") + FrontMatter.links(in: self["features"], text: "title")
    }

    /// The images that a page of `layout: home` draws from its front matter: the hero's, then the features' icons.
    package var homeImages: [WrittenImage] {
        guard layout == "home" else { return [] }
        var images = [HomeImage(self["hero"]?.located("image"), isAddress: true)]
        if case .list(let features)? = self["features"] { images += features.map { HomeImage($0.value.located("icon")) } }
        return images.compactMap(\.self).map {
            WrittenImage(source: $0.source.withoutQuotes, alt: $0.alt, role: .decoration, span: $0.source.span, step: nil)
        }
    }

    /// What the hero of a page of `layout: home` calls the site; nil for other pages, and where it has no words.
    package var heroName: String? {
        guard layout == "home" else { return nil }
        return ["name", "text"].lazy.compactMap { self["hero"]?[$0]?.string }.first { !$0.isEmpty }
    }

    private static func links(in list: MetadataValue?, text key: String) -> [WrittenLink] {
        guard case .list(let items)? = list else { return [] }
        return items.map(\.value).compactMap { item in
            guard let link = item.located("link"), let address = link.value.string else { return nil }
            let destination = Located(address, at: link.span).withoutQuotes
            return WrittenLink(destination: destination, text: item[key]?.string, span: link.span, isHTML: false)
        }
    }
}

/// An image of a home page, by VitePress's keys: `src` with `alt`, `width` and `height`, or one image for `light` and one for `dark`.
package struct HomeImage: Sendable, Hashable {
    /// The address, and where its value stands. Of a pair it is the one for `light`.
    package let source: Located<String>
    /// The words for it, and where their value stands; nil for an image that only adorns.
    package let alt: Located<String>?
    /// In CSS pixels, as the writer asks.
    package let width: Int?
    /// In CSS pixels, as the writer asks.
    package let height: Int?

    /// `hero.image`, a text of which is an address (`isAddress`), or a feature's `icon`, whose text is no image. Nil where none is named.
    package init?(_ value: Located<MetadataValue>?, isAddress: Bool = false) {
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
    package var withoutQuotes: Located<String> {
        guard span.count >= value.utf8.count + 2 else { return self }
        return Located(value, at: Span(span.file, Int(span.lower) + 1, Int(span.upper) - 1))
    }
}
