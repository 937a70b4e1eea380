/// Where a link leads, by VitePress's rules.
package enum LinkTarget: Sendable, Hashable {
    /// A page of the site, by its place in the content folder. `needsLenientServer`: `x/` for `x.md`, or `/x` where only
    /// `x/index.md` is.
    case page(contentPath: String, fragment: String?, needsLenientServer: Bool)
    /// A file that is published as it is.
    case file(FilePath)
    /// Another site, mail or telephone.
    case external(String)
    /// A scheme other than http, https, mailto and tel.
    case refused(scheme: String)
    /// `http:/x` or `https:x`: http without `//` and a host, which browsers read as a path of this site.
    case hostless(String)
    /// A path that leaves what is published.
    case outside
    /// No page and no file; the place in the content folder where a page was looked for.
    case missing(String)
    /// `[x]()`.
    case empty

    init(scheme: String, of address: Address) {
        self = ["http", "https", "mailto", "tel"].contains(scheme) ? .external(address.cleaned) : .refused(scheme: scheme)
    }

    /// Another site, mail or telephone, told by the scheme of `address` alone; nil for an address of any other kind.
    package init?(external address: String) {
        let address = Address(address)
        guard case .scheme(let scheme) = address.kind else { return nil }
        self.init(scheme: scheme, of: address)
        guard case .external = self else { return nil }
    }
}
