import RoteiroCore

/// The background color of an image while it loads, as a class, because a `style` attribute would require a weaker content security policy.
/// Each channel is quantized to 16 steps, so that many images share few classes.
enum PlaceholderColor {
    /// Returns `tone-abc` for `#a9bacb`; nil if `color` is not in that format.
    static func name(of color: String?) -> String? {
        guard let color, color.utf8.count == 7, color.hasPrefix("#"), let value = Int(color.dropFirst(), radix: 16) else { return nil }
        let digits = [16, 8, 0].map { String(((value >> $0 & 0xFF) * 15 + 127) / 255, radix: 16) }
        return "tone-" + digits.joined()
    }

    /// The CSS rules for the classes that these images use, sorted.
    static func rules(for images: some Sequence<ImageFile>) -> String {
        Set(images.compactMap { name(of: $0.color) }).sorted().map { ".\($0){background:#\($0.dropFirst(5))}\n" }.joined()
    }
}
