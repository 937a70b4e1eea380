/// A place of a page that leads to another site: a link, an image or a QR code.
package struct ExternalUse: Sendable, Hashable {
    /// As written, and where.
    package var written: Located<String>
    /// As it is asked for.
    package var address: ExternalAddress
    /// It stands in an attribute of HTML.
    package var isHTML: Bool
}

extension SiteIndex {
    /// Every place of `page` that leads to another site over http or https, in order.
    package func externalUses(on page: PageIndex) -> [ExternalUse] {
        func use(_ written: Located<String>, isHTML: Bool) -> ExternalUse? {
            ExternalAddress(written.value).map { ExternalUse(written: written, address: $0, isHTML: isHTML) }
        }
        return page.links.compactMap { use($0.destination, isHTML: $0.isHTML) }
            + page.images.compactMap { use($0.source, isHTML: $0.role == .html) }
            + page.qrBlocks.compactMap { use($0.payload, isHTML: false) }
    }

    /// What asking for `address` told; nil when nobody asked.
    package func answer(for address: ExternalAddress) -> LinkAnswer? { externalLinks[address.url] }
}
