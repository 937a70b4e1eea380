import RoteiroCore

/// The rendered page template of one language, split at its slots.
struct PageLayout: Sendable {
    private enum InlineCode {
        case bytes([UInt8])
        case slot(Slot)
    }

    private let pieces: [InlineCode]

    /// Splits the rendered template at the slot marks.
    init(_ rendered: [UInt8]) {
        pieces = rendered.split(separator: 1, omittingEmptySubsequences: false).enumerated().map { index, piece in
            let slot = index.isMultiple(of: 2) ? nil : Slot(rawValue: String(decoding: piece, as: UTF8.self))
            return slot.map(InlineCode.slot) ?? .bytes(Array(piece))
        }
    }

    /// Assembles a page. `fill` writes the HTML of each slot.
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
