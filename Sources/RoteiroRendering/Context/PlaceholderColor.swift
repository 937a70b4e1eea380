import RoteiroCore

/// The colour that stands in an image's place while it loads, as a class: a `style` attribute would need a laxer content policy.
/// Sixteen steps a channel, so that a thousand images share a few dozen classes.
enum PlaceholderColor {
    /// `tone-abc` for `#a9bacb`; nil for what is no colour.
    static func name(of color: String?) -> String? {
        guard let color, color.utf8.count == 7, color.hasPrefix("#"), let value = Int(color.dropFirst(), radix: 16) else { return nil }
        let digits = [16, 8, 0].map { String(((value >> $0 & 0xFF) * 15 + 127) / 255, radix: 16) }
        return "tone-" + digits.joined()
    }

    /// The classes that the images of a site need, in order.
    static func rules(for images: some Sequence<ImageFile>) -> String {
        Set(images.compactMap { name(of: $0.color) }).sorted().map { ".\($0){background:#\($0.dropFirst(5))}\n" }.joined()
    }
}
