/// The target of a link, by VitePress's rules.
package enum LinkTarget: Sendable, Hashable {
    /// A page of the site, by its path in the content folder.
    /// `needsLenientServer` is true for `/` that means `.md`, and for `/x` if only `/index.md` exists.
    case page(contentPath: String, fragment: String?, needsLenientServer: Bool)
    /// A page in another language than the one that links: `/en/x` on a page in Portuguese.
    case pageInLanguage(contentPath: String, locale: String, fragment: String?)
    /// A file that is published unchanged.
    case file(FilePath)
    /// An address of another site, or one with the scheme `mailto`, `tel` or one that the settings allow.
    case external(String)
    /// A scheme that is not allowed.
    case refused(scheme: String)
    /// `http:/x` or `https:x`: http without `//` and a host, which browsers read as a path of this site.
    case hostless(String)
    /// A path outside the published folders.
    case outside
    /// Neither a page nor a file. The path is that of the expected page in the content folder.
    case missing(String)
    /// `[x]()`.
    case empty

    /// `allowed` are further schemes, in lower case.
    init(scheme: String, of address: Address, allowed: Set<String> = []) {
        let isAllowed = ["http", "https", "mailto", "tel"].contains(scheme) || allowed.contains(scheme)
        self = isAllowed ? .external(address.cleaned) : .refused(scheme: scheme)
    }

    /// Classifies `address` by its scheme alone. Returns nil unless the scheme is http, https, mailto or tel.
    package init?(external address: String) {
        let address = Address(address)
        guard case .scheme(let scheme) = address.kind else { return nil }
        self.init(scheme: scheme, of: address)
        guard case .external = self else { return nil }
    }
}
