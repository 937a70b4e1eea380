import RoteiroCore

/// The shell of one language's pages, cut at its holes.
struct PageLayout: Sendable {
    private enum InlineCode {
        case bytes([UInt8])
        case slot(Slot)
    }

    private let pieces: [InlineCode]

    /// Cuts what a template made where its marks are.
    init(_ rendered: [UInt8]) {
        pieces = rendered.split(separator: 1, omittingEmptySubsequences: false).enumerated().map { index, piece in
            let slot = index.isMultiple(of: 2) ? nil : Slot(rawValue: String(decoding: piece, as: UTF8.self))
            return slot.map(InlineCode.slot) ?? .bytes(Array(piece))
        }
    }

    /// The page whose holes `fill` writes, each as HTML.
    func render(capacity: Int, _ fill: (Slot, inout ByteWriter) -> Void) -> [UInt8] {
        var out = ByteWriter(capacity: capacity)
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): out.raw(bytes: bytes)
            case .slot(let slot): fill(slot, &out)
            }
        }
        return out.bytes
    }
}
