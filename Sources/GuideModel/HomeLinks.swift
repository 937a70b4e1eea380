extension FrontMatter {
    /// The links that a page of `layout: home` draws from its front matter: the buttons of the hero, then the features.
    public var homeLinks: [PageIndex.LinkUse] {
        guard layout == "home" else { return [] }
        return FrontMatter.links(in: self["hero"]?["actions"], text: "text") + FrontMatter.links(in: self["features"], text: "title")
    }

    private static func links(in list: MetadataValue?, text key: String) -> [PageIndex.LinkUse] {
        guard case .list(let items)? = list else { return [] }
        return items.map(\.value).compactMap { item in
            guard case .map(let entries) = item, let link = entries.last(where: { $0.key.value == "link" }),
                let address = link.value.value.string
            else { return nil }
            let destination = Located(address, at: link.value.span).withoutQuotes
            return PageIndex.LinkUse(destination: destination, text: item[key]?.string, span: link.value.span, isHTML: false)
        }
    }
}

extension Located<String> {
    /// A text of YAML without the quotes around it: whatever is longer than what it says stands between two.
    public var withoutQuotes: Located<String> {
        guard span.count >= value.utf8.count + 2 else { return self }
        return Located(value, at: Span(span.file, Int(span.lower) + 1, Int(span.upper) - 1))
    }
}
