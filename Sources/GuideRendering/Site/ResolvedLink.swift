import GuideModel
import GuideText

/// Where a link leads, as an address of the edition that is being written.
enum ResolvedLink {
    /// Nowhere that a reader may go: the words stay, the link does not.
    case dead
    /// A page of the site; `step` when the fragment is a step of it.
    case page(href: String, guide: String, step: String?)
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

extension PageScope {
    /// Resolves `destination` as written on this page. Fragments of markdown links are slugged as VitePress does, those of
    /// `<a href>` (`isHTML`) are not.
    func resolve(link destination: String, isHTML: Bool = false) -> ResolvedLink {
        switch site.target(ofLink: destination, from: page.contentPath) {
        case .page(let contentPath, let fragment, _):
            guard let target = contentPath == page.contentPath ? page : site.page(at: contentPath), target.isPublished else { return .dead }
            return resolve(target, fragment: fragment, isHTML: isHTML)
        case .file(let file):
            guard let url = site.publicURL(of: file) else { return .dead }
            return .file(href: URLEncoding.path(site.settings.href(url)))
        case .external(let address):
            let isWeb = address.hasPrefix("//") || address.prefix(5).lowercased().hasPrefix("http")
            return .external(href: URLEncoding.href(address), isWeb: isWeb)
        case .refused, .hostless, .outside, .missing, .empty: return .dead
        }
    }

    private func resolve(_ target: PageIndex, fragment: String?, isHTML: Bool) -> ResolvedLink {
        let href = edition.address(target.url)
        guard let fragment else { return .page(href: href, guide: target.id, step: nil) }
        let anchor = isHTML || target.anchors.contains(fragment) ? fragment : Slug.heading(fragment)
        let step = target.guide.steps.first { $0.heading.slug == anchor || target.anchor(of: $0) == anchor }
        return .page(href: href + "#" + URLEncoding.href(anchor), guide: target.id, step: step?.id)
    }
}
