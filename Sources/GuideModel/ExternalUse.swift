/// A place of a page that leads to another site: a link, a picture or a QR code.
public struct ExternalUse: Sendable, Hashable {
    /// As written, and where.
    public var written: Located<String>
    /// As it is asked for.
    public var address: ExternalAddress
    /// It stands in an attribute of HTML.
    public var isHTML: Bool
}

extension SiteIndex {
    /// Every place of `page` that leads to another site over http or https, in order.
    public func externalUses(on page: PageIndex) -> [ExternalUse] {
        func use(_ written: Located<String>, isHTML: Bool) -> ExternalUse? {
            ExternalAddress(written.value).map { ExternalUse(written: written, address: $0, isHTML: isHTML) }
        }
        return page.links.compactMap { use($0.destination, isHTML: $0.isHTML) }
            + page.images.compactMap { use($0.source, isHTML: $0.role == .html) }
            + page.qrBlocks.compactMap { use($0.payload, isHTML: false) }
    }

    /// What asking for `address` told; nil when nobody asked.
    public func answer(for address: ExternalAddress) -> LinkAnswer? { externalLinks[address.url] }
}
