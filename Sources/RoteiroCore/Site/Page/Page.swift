/// A page with all links and images resolved.
package struct Page: PageContent, Sendable {
    package let parsed: ParsedPage
    /// All links in document order, after those in the front matter of a home page and before `prev` and `next`.
    package let links: [LinkUse]
    /// All images in document order, after those in the front matter of a home page.
    package let images: [ImageUse]

    /// The QR codes that lead to this site, as links.
    package let codes: [LinkUse]

    private let addresses: ResolvedAddresses

    package var summary: PageSummary { parsed.summary }
    package var body: PageBody { parsed.body }

    /// Resolves the addresses of `page`. `known` is its source page if `page` is a translation; addresses that it has resolved are
    /// reused.
    package init(_ page: ParsedPage, _ resolver: LinkResolver, translating known: Page? = nil) {
        parsed = page
        var addresses = known?.addresses ?? ResolvedAddresses()
        let path = page.location
        links = page.summary.links.map { LinkUse($0, target: addresses.resolve(link: $0.destination.value, from: path, resolver)) }
        images = page.summary.images.map { ImageUse($0, target: addresses.resolve(image: $0.source.value, from: path, resolver)) }
        codes = page.body.qrBlocks.compactMap { resolver.link(of: $0.payload, from: path) }
        self.addresses = addresses
    }

    /// Returns the target of a link on this page; nil if no link on the page has this address.
    package func target(ofLink destination: String) -> LinkTarget? { addresses.links[FilePath(destination)] }

    /// Returns the target of an image on this page; nil if no image on the page has this address.
    package func target(ofImage source: String) -> ImageTarget? { addresses.images[FilePath(source)] }
}
