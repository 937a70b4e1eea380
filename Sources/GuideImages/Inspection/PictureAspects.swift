/// What is asked of a picture beside its format, its size and its faults. Each takes time.
public struct PictureAspects: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int

    /// A set of aspects.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The mean colour, which pages show while a picture loads.
    public static let color = PictureAspects(rawValue: 1)
    /// A QR code in a PNG.
    public static let code = PictureAspects(rawValue: 2)
}
