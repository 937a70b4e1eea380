import RoteiroCore

/// What the guides of a site are about, as their writers say (`tags:`): each tag once, with its guides in the order of the menu's pages.
struct TagIndex: Sendable {
    /// A tag.
    struct Tag: Sendable {
        /// As first written.
        let name: String
        /// Where it stands on the page of tags.
        let anchor: String
        /// Whose writers named it.
        let pages: [Page]
    }

    /// In alphabetical order, whatever their accents and capitals.
    let tags: [Tag]
    private let anchors: [String: String]

    /// The page of tags, below the root of a language.
    static let path = "/tags.html"

    /// Nil for a site whose pages have no tags, or where something else has the address. `files` are those of the site, by their paths
    /// below its root.
    init?(_ site: LocalizedSite, files: Set<String>) {
        let pages = site.pages.filter(\.isPublished)
        let own: Set = [Self.path, "/tags", "/tags/"]
        if pages.contains(where: { own.contains($0.url) }) || !files.isDisjoint(with: own)
            || site.source.redirects.entries.contains(where: { own.contains($0.file) })
        {
            return nil
        }
        var found: [String: (name: String, pages: [Page])] = [:]
        for page in pages {
            var own = Set<String>()
            for tag in page.summary.tags {
                let key = Folding.fold(tag)
                if own.insert(key).inserted { found[key, default: (tag, [])].pages.append(page) }
            }
        }
        if found.isEmpty { return nil }
        var names = UniqueNames()
        var anchors: [String: String] = [:]
        tags = found.sorted { $0.key < $1.key }.map { key, tag in
            let slug = Slug.id(tag.name)
            let anchor = names.claim("tag." + (slug.isEmpty ? "x" : slug), from: 2)
            anchors[key] = anchor
            return Tag(name: tag.name, anchor: anchor, pages: tag.pages)
        }
        self.anchors = anchors
    }

    /// Where `tag` stands on the page of tags.
    func anchor(of tag: String) -> String? { anchors[Folding.fold(tag)] }
}
