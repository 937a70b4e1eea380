import RoteiroCore

/// A link target as a URL in the language being rendered.
enum ResolvedLink {
    /// The target does not exist or is not published. Only the content of the link is rendered.
    case dead
    /// A page, by its guide id and optionally a step id.
    case page(href: String, guide: String, step: String?)
    case file(href: String)
    /// Another site. `isWeb` is false for mail and telephone links.
    case external(href: String, isWeb: Bool)

    init(external address: String) {
        let isWeb = address.hasPrefix("//") || address.prefix(5).lowercased().hasPrefix("http")
        self = .external(href: URLEncoding.href(address), isWeb: isWeb)
    }

    /// The URL; nil for a dead link.
    var href: String? {
        switch self {
        case .dead: nil
        case .page(let href, _, _), .file(let href), .external(let href, _): href
        }
    }
}

extension RenderContext {
    /// Resolves `destination` as written on this page. Fragments of Markdown links are slugged as in VitePress; those of `<a href>`
    /// (`isHTML`) are not.
    func resolve(link destination: String, isHTML: Bool = false) -> ResolvedLink {
        switch page.target(ofLink: destination) {
        case .page(let contentPath, let fragment, _):
            guard let target = contentPath == page.contentPath ? page : localeContext.site.page(at: contentPath),
                target.isPublished
            else { return .dead }
            return resolve(target.summary, in: localeContext, fragment: fragment, isHTML: isHTML)
        case .pageInLanguage(let contentPath, let locale, let fragment):
            guard let other = shared.localeContexts.first(where: { $0.locale == locale }),
                let target = other.site.page(at: contentPath), target.isPublished
            else { return .dead }
            return resolve(target.summary, in: other, fragment: fragment, isHTML: isHTML)
        case .file(let file):
            guard let url = site.publicURL(of: file) else { return .dead }
            return .file(href: localeContext.root(url) + URLEncoding.href(Self.suffix(of: destination)))
        case .external(let address): return ResolvedLink(external: address)
        case .refused, .hostless, .outside, .missing, .empty, nil: return .dead
        }
    }

    /// Query and fragment, which servers and media players interpret, for example `#t=10`.
    private static func suffix(of address: String) -> String {
        String(decoding: Array(address.utf8.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }), as: UTF8.self)
    }

    private func resolve(_ target: PageSummary, in language: LocaleContext, fragment: String?, isHTML: Bool) -> ResolvedLink {
        let href = language.address(target.url)
        guard let fragment else { return .page(href: href, guide: target.id, step: nil) }
        let anchor = isHTML || target.anchors.contains(fragment) ? fragment : Slug.heading(fragment)
        return .page(href: href + "#" + URLEncoding.href(anchor), guide: target.id, step: target.step(at: anchor))
    }
}
