/// Error correction of a QR code (ISO/IEC 18004): about 7, 15, 25 and 30 % of the code may be lost.
package enum QRCorrection: String, Sendable, Hashable, CaseIterable {
    case low = "L"
    case medium = "M"
    case quartile = "Q"
    case high = "H"

    /// The most bytes that fit, at version 40.
    package var byteCapacity: Int {
        switch self {
        case .low: 2953
        case .medium: 2331
        case .quartile: 1663
        case .high: 1273
        }
    }
}
