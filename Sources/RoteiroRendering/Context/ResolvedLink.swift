import RoteiroCore

/// Where a link leads, as an address of the edition that is being written.
enum ResolvedLink {
    /// Nowhere that a reader may go: the words stay, the link does not.
    case dead
    /// A page of the site, and the anchor on it.
    indirect case page(href: String, target: PageIndex, anchor: String?)
    /// A file of the site.
    case file(href: String)
    /// Another site; `isWeb` tells it from mail and telephone.
    case external(href: String, isWeb: Bool)

    /// The address; nil for a dead link.
    var href: String? {
        switch self {
        case .dead: nil
        case .page(let href, _, _), .file(let href), .external(let href, _): href
        }
    }
}

extension RenderContext {
    /// Resolves `destination` as written on this page. Fragments of markdown links are slugged as VitePress does, those of
    /// `<a href>` (`isHTML`) are not.
    func resolve(link destination: String, isHTML: Bool = false) -> ResolvedLink {
        switch site.target(ofLink: destination, from: page.contentPath) {
        case .page(let contentPath, let fragment, _):
            guard let target = contentPath == page.contentPath ? page : site.page(at: contentPath), target.isPublished else { return .dead }
            return resolve(target, fragment: fragment, isHTML: isHTML)
        case .file(let file):
            guard let url = site.publicURL(of: file) else { return .dead }
            return .file(href: localeContext.root(url) + URLEncoding.href(Self.suffix(of: destination)))
        case .external(let address):
            let isWeb = address.hasPrefix("//") || address.prefix(5).lowercased().hasPrefix("http")
            return .external(href: URLEncoding.href(address), isWeb: isWeb)
        case .refused, .hostless, .outside, .missing, .empty: return .dead
        }
    }

    /// Query and fragment: what a server or a player makes of a file, `#t=10`.
    private static func suffix(of address: String) -> String {
        String(decoding: Array(address.utf8.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }), as: UTF8.self)
    }

    private func resolve(_ target: PageIndex, fragment: String?, isHTML: Bool) -> ResolvedLink {
        let href = localeContext.address(target.url)
        guard let fragment else { return .page(href: href, target: target, anchor: nil) }
        let anchor = isHTML || target.anchors.contains(fragment) ? fragment : Slug.heading(fragment)
        return .page(href: href + "#" + URLEncoding.href(anchor), target: target, anchor: anchor)
    }
}

extension PageIndex {
    /// The id of the step that `anchor` leads to. By index: a loop over values would copy every step.
    func step(at anchor: String) -> String? {
        for part in guide.parts.indices {
            for step in guide.parts[part].steps.indices {
                let id = guide.parts[part].steps[step].id
                if guide.parts[part].steps[step].heading.slug == anchor { return id }
                if guide.parts[part].steps[step].formerAnchors.contains(anchor), !headingSlugs.contains(anchor) { return id }
                if id == anchor ? !headingSlugs.contains(id) : anchor == "step." + id { return id }
            }
        }
        return nil
    }
}
