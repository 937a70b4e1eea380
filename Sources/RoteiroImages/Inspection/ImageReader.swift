internal import RoteiroCore

/// A reader for one image format.
protocol ImageReader: Sendable {
    static var format: ImageFile.Format { get }

    /// Checks only the first bytes, because the rest may be damaged.
    static func recognizes(_ source: ImageBytes) -> Bool

    /// Sets the size, animation, fault and metadata and the requested `aspects`, as far as the bytes allow.
    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions)
}
