extension FrontMatter {
    /// The links in the front matter of a page with `layout: home`: first the hero's actions, then the features.
    package var homeLinks: [UnresolvedLink] {
        guard layout == "home" else { return [] }
        return FrontMatter.links(in: self["hero"]?["actions"], text: "text") + FrontMatter.links(in: self["features"], text: "title")
            + homeHTML.flatMap(FrontMatter.links(inHTML:))
    }

    /// The texts in the front matter of a page with `layout: home` that contain tags, which VitePress publishes as HTML.
    package var homeHTML: [Located<String>] {
        guard layout == "home" else { return [] }
        let hero = ["name", "text", "tagline"].compactMap { self["hero"]?.located($0) }
        var features: [Located<MetadataValue>] = []
        if case .list(let items)? = self["features"] {
            features = items.flatMap { item in ["icon", "title", "details", "linkText"].compactMap { item.value.located($0) } }
        }
        return (hero + features).compactMap { value in
            value.value.string.flatMap { $0.contains("<") ? Located($0, at: value.span) : nil }
        }
    }

    /// The links in HTML. They have the span of the whole text.
    private static func links(inHTML text: Located<String>) -> [UnresolvedLink] {
        HTMLScanner.tags(in: text.value).compactMap { tag in
            guard !tag.isClosing, tag.name.lowercased() == "a", let href = tag.attributes.first(where: { $0.name == "href" }) else {
                return nil
            }
            let address = href.source.replacing("&amp;", with: "&")
            return UnresolvedLink(destination: Located(address, at: text.span), text: nil, span: text.span, isHTML: true)
        }
    }

    /// The images in the front matter of a page with `layout: home`: first the hero's image, then the features' icons.
    package var homeImages: [UnresolvedImage] {
        guard layout == "home" else { return [] }
        var images = [HomeImage(self["hero"]?.located("image"), isAddress: true)]
        if case .list(let features)? = self["features"] { images += features.map { HomeImage($0.value.located("icon")) } }
        return images.compactMap(\.self).map {
            UnresolvedImage(source: $0.source.withoutQuotes, alt: $0.alt, role: .decoration, span: $0.source.span, step: nil)
        }
    }

    /// The site name in the hero of a page with `layout: home`: its `name`, otherwise its `text`. Nil for other pages and without
    /// either.
    package var heroName: String? {
        guard layout == "home" else { return nil }
        return ["name", "text"].lazy.compactMap { self["hero"]?[$0]?.string.map(HTMLScanner.words) }.first { !$0.isEmpty }
    }

    private static func links(in list: MetadataValue?, text key: String) -> [UnresolvedLink] {
        guard case .list(let items)? = list else { return [] }
        return items.map(\.value).compactMap { item in
            guard let link = item.located("link"), let address = link.value.string else { return nil }
            let destination = Located(address, at: link.span).withoutQuotes
            return UnresolvedLink(destination: destination, text: item[key]?.string, span: link.span, isHTML: false)
        }
    }
}

/// An image in the front matter of a home page. VitePress accepts
/// `src` with `alt`, `width` and `height`, or a pair of `light` and `dark` images.
package struct HomeImage: Sendable, Hashable {
    /// The address; of a pair, the `light` one.
    package let source: Located<String>
    /// The alt text; nil for a decorative image.
    package let alt: Located<String>?
    /// In CSS pixels.
    package let width: Int?
    /// In CSS pixels.
    package let height: Int?

    /// Reads `hero.image`, where a plain string is the address (`isAddress`), or a feature's `icon`, where it is not an image. Nil
    /// if no image is named.
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
    /// Excludes the quotes of a quoted YAML scalar from the span. A span at least two bytes longer than the value is assumed to be
    /// quoted.
    package var withoutQuotes: Located<String> {
        guard span.count >= value.utf8.count + 2 else { return self }
        return Located(value, at: Span(span.file, Int(span.lower) + 1, Int(span.upper) - 1))
    }
}
