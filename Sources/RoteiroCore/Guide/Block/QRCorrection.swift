/// The error correction level of a QR code (ISO/IEC 18004). About 7, 15, 25 and 30 % of the code can be restored.
package enum QRCorrection: String, Sendable, Hashable, CaseIterable {
    case low = "L"
    case medium = "M"
    case quartile = "Q"
    case high = "H"

    /// The capacity of version 40 in byte mode.
    package var byteCapacity: Int {
        switch self {
        case .low: 2953
        case .medium: 2331
        case .quartile: 1663
        case .high: 1273
        }
    }
}
