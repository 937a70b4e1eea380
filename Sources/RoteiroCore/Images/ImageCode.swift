/// A QR code in an image.
package enum ImageCode: Sendable, Hashable {
    /// A reader read it; `beginning` is at most half of what it says, for the rest may be a secret.
    case read(beginning: String)
    /// The image looks as if it held one, and this machine has no reader.
    case unread
}
