import RoteiroCore

/// Where a link leads, as an address in the language that is being written.
enum ResolvedLink {
    /// Nowhere that a reader may go: the words stay, the link does not.
    case dead
    /// A page of the site, by the id of its guide, and the step on it.
    case page(href: String, guide: String, step: String?)
    /// A file of the site.
    case file(href: String)
    /// Another site; `isWeb` tells it from mail and telephone.
    case external(href: String, isWeb: Bool)

    /// Another site, as `LinkTarget` has it.
    init(external address: String) {
        let isWeb = address.hasPrefix("//") || address.prefix(5).lowercased().hasPrefix("http")
        self = .external(href: URLEncoding.href(address), isWeb: isWeb)
    }

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
        switch page.target(ofLink: destination) {
        case .page(let contentPath, let fragment, _):
            guard let target = contentPath == page.contentPath ? page : localeContext.site.page(at: contentPath),
                target.isPublished
            else { return .dead }
            return resolve(target.summary, fragment: fragment, isHTML: isHTML)
        case .file(let file):
            guard let url = site.publicURL(of: file) else { return .dead }
            return .file(href: localeContext.root(url) + URLEncoding.href(Self.suffix(of: destination)))
        case .external(let address): return ResolvedLink(external: address)
        case .refused, .hostless, .outside, .missing, .empty, nil: return .dead
        }
    }

    /// Query and fragment: what a server or a player makes of a file, `#t=10`.
    private static func suffix(of address: String) -> String {
        String(decoding: Array(address.utf8.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }), as: UTF8.self)
    }

    private func resolve(_ target: PageSummary, fragment: String?, isHTML: Bool) -> ResolvedLink {
        let href = localeContext.address(target.url)
        guard let fragment else { return .page(href: href, guide: target.id, step: nil) }
        let anchor = isHTML || target.anchors.contains(fragment) ? fragment : Slug.heading(fragment)
        return .page(href: href + "#" + URLEncoding.href(anchor), guide: target.id, step: target.step(at: anchor))
    }
}
