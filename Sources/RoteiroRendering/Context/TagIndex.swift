import RoteiroCore

/// The tags of the guides (`tags:` in front matter), each with its guides sorted by path.
struct TagIndex: Sendable {
    struct Tag: Sendable {
        /// The first spelling found.
        let name: String
        /// The anchor on the page of tags.
        let anchor: String
        let pages: [Page]
    }

    /// Sorted alphabetically, ignoring case and accents.
    let tags: [Tag]
    private let anchors: [String: String]

    /// The path of the page of tags, below the language root.
    static let path = "/tags.html"

    /// Returns nil if no page has tags, or if a page, file or redirect already uses the path. `files` are paths below the site root.
    init?(_ site: LocalizedSite, files: Set<String>) {
        let pages = site.pages.filter { $0.isPublished && !$0.isErrorPage }
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

    /// Returns the anchor of the tag on the page of tags.
    func anchor(of tag: String) -> String? { anchors[Folding.fold(tag)] }
}
