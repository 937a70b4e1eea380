internal import GuideModel

/// One picture format: how to know it, and how to read its facts.
protocol PictureReader: Sendable {
    static var format: Picture.Format { get }

    /// By its first bytes only: what comes after may be broken.
    static func recognizes(_ source: PictureBytes) -> Bool

    /// Fills in the size, the motion, the fault, the metadata and the `aspects`, as far as the bytes tell.
    static func read(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits, aspects: PictureAspects)
}
