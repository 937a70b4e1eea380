/// Optional facts to extract from an image, each of which takes additional time.
package struct ImageInspectionOptions: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The mean color, which pages show as a placeholder while the image loads.
    package static let color = ImageInspectionOptions(rawValue: 1)
    /// A QR code in a PNG.
    package static let code = ImageInspectionOptions(rawValue: 2)
}
