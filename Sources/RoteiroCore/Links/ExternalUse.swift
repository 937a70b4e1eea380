/// A place of a page that leads to another site: a link, an image or a QR code.
package struct ExternalUse: Sendable, Hashable {
    /// As written, and where.
    package var written: Located<String>
    /// As it is asked for.
    package var address: ExternalAddress
    /// It stands in an attribute of HTML.
    package var isHTML: Bool
}
