import RoteiroCore

/// The rendered page template of one language, split at its slots.
struct PageLayout: Sendable {
    private enum Segment {
        case bytes([UInt8])
        case slot(TemplateSlot)
    }

    private let segments: [Segment]

    /// Splits the rendered template at the slot marks.
    init(_ rendered: [UInt8]) {
        segments = rendered.split(separator: 1, omittingEmptySubsequences: false).enumerated().map { index, segment in
            let slot = index.isMultiple(of: 2) ? nil : TemplateSlot(rawValue: String(decoding: segment, as: UTF8.self))
            return slot.map(Segment.slot) ?? .bytes(Array(segment))
        }
    }

    /// Assembles a page. `fill` writes the HTML of each slot.
    func render(capacity: Int, _ fill: (TemplateSlot, inout ByteWriter) -> Void) -> [UInt8] {
        var out = ByteWriter(capacity: capacity)
        for segment in segments {
            switch segment {
            case .bytes(let bytes): out.raw(bytes: bytes)
            case .slot(let slot): fill(slot, &out)
            }
        }
        return out.bytes
    }
}
