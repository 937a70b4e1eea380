/// A page of the site with every link and every image resolved.
package struct Page: PageContent, Sendable {
    /// The page as it was read.
    package let parsed: ParsedPage
    /// Every link, in order: those of a home page's front matter come first.
    package let links: [LinkUse]
    /// Every image that the page names, in order: those of a home page's front matter come first.
    package let images: [ImageUse]

    private let addresses: ResolvedAddresses

    package var summary: PageSummary { parsed.summary }
    package var body: PageBody { parsed.body }

    /// Resolves what `page` names. `known` is the page that it translates, whose addresses are resolved already.
    package init(_ page: ParsedPage, _ resolver: LinkResolver, translating known: Page? = nil) {
        parsed = page
        var addresses = known?.addresses ?? ResolvedAddresses()
        let path = page.contentPath
        links = page.summary.links.map { LinkUse($0, target: addresses.resolve(link: $0.destination.value, from: path, resolver)) }
        images = page.summary.images.map { ImageUse($0, target: addresses.resolve(image: $0.source.value, from: path, resolver)) }
        self.addresses = addresses
    }

    /// Where the link to `destination`, written on this page, leads; nil for an address that no link of it has.
    package func target(ofLink destination: String) -> LinkTarget? { addresses.links[FilePath(destination)] }

    /// What `source`, written on this page as the address of an image, names; nil for an address that no image of it has.
    package func target(ofImage source: String) -> ImageTarget? { addresses.images[FilePath(source)] }
}
