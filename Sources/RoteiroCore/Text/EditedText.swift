/// A text under successive edits. It tracks which bytes come from the original, so the changes are known after any number of rounds
/// and all other bytes are unchanged.
package struct EditedText: Sendable, Hashable {
    /// A replacement of bytes.
    package struct Change: Sendable, Hashable {
        /// The bytes to replace; empty for an insertion.
        package var range: Range<Int>
        package var replacement: [UInt8]

        package init(_ range: Range<Int>, _ replacement: [UInt8]) {
            self.range = range
            self.replacement = replacement
        }
    }

    private enum Piece: Sendable, Hashable {
        /// A range of the original.
        case kept(Range<Int>)
        case new([UInt8])

        var count: Int {
            switch self {
            case .kept(let range): range.count
            case .new(let bytes): bytes.count
            }
        }
    }

    package let original: [UInt8]
    private var pieces: [Piece]

    package init(_ original: [UInt8]) {
        self.original = original
        pieces = original.isEmpty ? [] : [.kept(original.indices)]
    }

    /// The current text.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces {
            switch piece {
            case .kept(let range): bytes += original[range]
            case .new(let added): bytes += added
            }
        }
        return bytes
    }

    /// The changes relative to the original, in order. At least one unchanged byte separates two changes.
    package var changes: [Change] {
        var changes: [Change] = []
        var offset = 0
        var added: [UInt8] = []
        for piece in pieces + [.kept(original.count..<original.count)] {
            switch piece {
            case .new(let bytes): added += bytes
            case .kept(let range):
                if range.lowerBound > offset || !added.isEmpty { changes.append(Change(offset..<range.lowerBound, added)) }
                (offset, added) = (range.upperBound, [])
            }
        }
        return changes
    }

    /// Replaces byte ranges of the current text. `replacements` must be sorted and must not overlap. Takes time linear in the
    /// number of pieces and replacements, independent of the size of the text.
    package mutating func replace(_ replacements: [Change]) {
        var rest = Cursor(pieces)
        var edited: [Piece] = []
        var offset = 0
        for replacement in replacements {
            edited += rest.take(replacement.range.lowerBound - offset)
            _ = rest.take(replacement.range.count)
            if !replacement.replacement.isEmpty { edited.append(.new(replacement.replacement)) }
            offset = replacement.range.upperBound
        }
        pieces = edited + rest.take(.max)
    }

    /// Reads pieces by byte counts.
    private struct Cursor {
        private let pieces: [Piece]
        private var index = 0
        private var offset = 0

        init(_ pieces: [Piece]) {
            self.pieces = pieces
        }

        /// Returns the next `count` bytes, or the rest if there are fewer.
        mutating func take(_ count: Int) -> [Piece] {
            var taken: [Piece] = []
            var left = count
            while left > 0, index < pieces.count {
                let length = min(left, pieces[index].count - offset)
                switch pieces[index] {
                case .kept(let range):
                    taken.append(.kept((range.lowerBound + offset)..<(range.lowerBound + offset + length)))
                case .new(let bytes): taken.append(.new(Array(bytes[offset..<(offset + length)])))
                }
                left -= length
                offset += length
                if offset == pieces[index].count { (index, offset) = (index + 1, 0) }
            }
            return taken
        }
    }
}
