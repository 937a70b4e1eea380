internal import RoteiroCore

/// One image format: how to know it, and how to read its facts.
protocol ImageReader: Sendable {
    static var format: ImageFile.Format { get }

    /// By its first bytes only: what comes after may be broken.
    static func recognizes(_ source: ImageBytes) -> Bool

    /// Fills in the size, the motion, the fault, the metadata and the `aspects`, as far as the bytes tell.
    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageAspects)
}
