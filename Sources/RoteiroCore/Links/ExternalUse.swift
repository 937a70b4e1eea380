/// A link, an image or a QR code that refers to another site.
package struct ExternalUse: Sendable, Hashable {
    package var written: Located<String>
    /// The normalized address, as requested.
    package var address: ExternalAddress
    /// The address is in an HTML attribute.
    package var isHTML: Bool
}
