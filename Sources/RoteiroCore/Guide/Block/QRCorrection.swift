/// The error correction level of a QR code (ISO/IEC 18004). About 7, 15, 25 and 30 % of the code can be restored.
package enum QRCorrection: String, Sendable, Hashable, CaseIterable {
    case low = "L"
    case medium = "M"
    case quartile = "Q"
    case high = "H"

    /// The number of bytes that version 40 holds of this payload. The mark that text beyond ASCII is UTF-8 takes the room of one.
    package func byteCapacity(for payload: String) -> Int {
        byteCapacity - (payload.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1)
    }

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
