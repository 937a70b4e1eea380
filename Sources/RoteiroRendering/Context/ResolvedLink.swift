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
    /// (`isHTML`) are not. A link that `leadsElsewhere` need not lead to a page.
    func resolve(link destination: String, isHTML: Bool = false, leadsElsewhere: Bool = false) -> ResolvedLink {
        switch page.target(ofLink: destination) {
        case .page(let contentPath, let fragment, _):
            guard let target = contentPath == page.contentPath ? page : localeContext.site.page(at: contentPath),
                target.isPublished
            else { return .dead }
            return resolve(target, in: localeContext, fragment: fragment, as: destination, isHTML: isHTML)
        case .pageInLanguage(let contentPath, let locale, let fragment):
            guard let other = shared.localeContexts.first(where: { $0.locale == locale }),
                let target = other.site.page(at: contentPath), target.isPublished
            else { return .dead }
            return resolve(target, in: other, fragment: fragment, as: destination, isHTML: isHTML)
        case .file(let file):
            return localeContext.address(of: file, as: destination).map { .file(href: $0) } ?? .dead
        case .external(let address): return ResolvedLink(external: address)
        case .missing where leadsElsewhere:
            let isRooted = destination.hasPrefix("/")
            let href = URLEncoding.href(isRooted ? String(destination.dropFirst()) : destination)
            return .file(href: (isRooted ? localeContext.root("/") : "") + href)
        case .missing where settings.ownAddress(destination) != nil: return ResolvedLink(external: destination)
        case .refused, .hostless, .outside, .missing, .empty, nil: return .dead
        }
    }

    private func resolve(
        _ target: Page, in language: LocaleContext, fragment: String?, as destination: String, isHTML: Bool
    ) -> ResolvedLink {
        let (href, anchor) = language.address(of: target, fragment: fragment, as: destination, isHTML: isHTML)
        return .page(href: href, guide: target.id, step: anchor.flatMap(target.summary.step))
    }
}

extension LocaleContext {
    /// Returns the URL of a page with the query, the directive and the origin of `destination`, as written, and the anchor in it.
    func address(of target: Page, fragment: String?, as destination: String, isHTML: Bool) -> (href: String, anchor: String?) {
        let suffix = AddressSuffix(of: destination)
        let href = origin(of: destination) + address(target.url) + URLEncoding.href(suffix.query)
        let anchor = fragment.map { isHTML || target.anchors.contains($0) ? $0 : Slug.heading($0) }
        return suffix.anchor == nil ? (href, nil) : (href + "#" + URLEncoding.href((anchor ?? "") + suffix.directive), anchor)
    }

    /// Returns the URL of a file with what follows its path in `destination`: servers and media players interpret it (`#t=10`).
    func address(of file: FilePath, as destination: String) -> String? {
        site.source.publicURL(of: file).map {
            origin(of: destination) + root($0) + URLEncoding.href(AddressSuffix(of: destination).string)
        }
    }

    /// The origin that the author has written before an address of this site; empty if there is none.
    private func origin(of destination: String) -> String {
        guard let own = site.settings.ownAddress(destination) else { return "" }
        return String(own.prefix.dropLast(site.settings.basePath.count - 1))
    }
}
