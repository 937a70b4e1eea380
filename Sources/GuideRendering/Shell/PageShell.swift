import GuideText

/// The shell of one language's pages, cut at its holes.
struct PageShell: Sendable {
    private enum Piece {
        case bytes([UInt8])
        case hole(Hole)
    }

    private let pieces: [Piece]

    /// Cuts what a template made where its marks are.
    init(_ rendered: [UInt8]) {
        pieces = rendered.split(separator: 1, omittingEmptySubsequences: false).enumerated().map { index, piece in
            let hole = index.isMultiple(of: 2) ? nil : Hole(rawValue: String(decoding: piece, as: UTF8.self))
            return hole.map(Piece.hole) ?? .bytes(Array(piece))
        }
    }

    /// The page whose holes `fill` writes, each as HTML.
    func render(capacity: Int, _ fill: (Hole, inout ByteWriter) -> Void) -> [UInt8] {
        var out = ByteWriter(capacity: capacity)
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): out.raw(bytes: bytes)
            case .hole(let hole): fill(hole, &out)
            }
        }
        return out.bytes
    }
}
