/// A QR code detected in an image.
package enum DetectedQRCode: Sendable, Hashable {
    /// The code was decoded. `prefix` is at most half of the payload, because the rest may be a secret.
    case read(prefix: String)
    /// The image seems to contain a code, but no decoder is installed.
    case unread
}
