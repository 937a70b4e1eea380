/// A QR code that the build draws.
public struct QRBlock: Sendable, Hashable {
    /// What a reader's camera will read, to the byte.
    public var payload: Located<String>
    /// How much damage the code survives.
    public var correction: QRCorrection
    /// What stands under the code.
    public var caption: [Block]
    /// Its lines.
    public var fence: Fence
    /// Where it stands.
    public var span: Span

    /// A code as parsed.
    public init(payload: Located<String>, correction: QRCorrection, caption: [Block], fence: Fence, span: Span) {
        self.payload = payload
        self.correction = correction
        self.caption = caption
        self.fence = fence
        self.span = span
    }
}

/// Error correction of a QR code (ISO/IEC 18004): about 7, 15, 25 and 30 % of the code may be lost.
public enum QRCorrection: String, Sendable, Hashable, CaseIterable {
    case low = "L"
    case medium = "M"
    case quartile = "Q"
    case high = "H"

    /// The most bytes that fit, at version 40.
    public var byteCapacity: Int {
        switch self {
        case .low: 2953
        case .medium: 2331
        case .quartile: 1663
        case .high: 1273
        }
    }
}
