/// What is asked of an image beside its format, its size and its faults. Each takes time.
package struct ImageAspects: OptionSet, Sendable {
    /// The bits.
    package let rawValue: Int

    /// A set of aspects.
    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The mean colour, which pages show while an image loads.
    package static let color = ImageAspects(rawValue: 1)
    /// A QR code in a PNG.
    package static let code = ImageAspects(rawValue: 2)
}
