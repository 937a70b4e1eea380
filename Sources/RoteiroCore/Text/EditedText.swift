/// A text and what becomes of it, edit by edit. It remembers which bytes are the original's own, so what was changed is known
/// however many rounds of edits there were, and the rest is the same byte for byte.
package struct EditedText: Sendable, Hashable {
    /// Bytes of a text, and what stands in their place.
    package struct Change: Sendable, Hashable {
        /// Which bytes; empty for an insertion.
        package var range: Range<Int>
        /// What stands there now.
        package var replacement: [UInt8]

        /// `range` becomes `replacement`.
        package init(_ range: Range<Int>, _ replacement: [UInt8]) {
            self.range = range
            self.replacement = replacement
        }
    }

    private enum InlineCode: Sendable, Hashable {
        /// Bytes of the original.
        case kept(Range<Int>)
        case new([UInt8])

        var count: Int {
            switch self {
            case .kept(let range): range.count
            case .new(let bytes): bytes.count
            }
        }
    }

    /// The text before any edit.
    package let original: [UInt8]
    private var pieces: [InlineCode]

    /// A text that nobody edited yet.
    package init(_ original: [UInt8]) {
        self.original = original
        pieces = original.isEmpty ? [] : [.kept(original.indices)]
    }

    /// The text as it is now.
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

    /// What is different from the original, in its order. Between two changes at least one byte is as it was.
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

    /// Replaces bytes of the text as it is now; `replacements` are in order and do not overlap. The time is that of the
    /// pieces and the replacements, not of the text.
    package mutating func replace(_ replacements: [Change]) {
        var rest = Cursor(pieces)
        var edited: [InlineCode] = []
        var offset = 0
        for replacement in replacements {
            edited += rest.take(replacement.range.lowerBound - offset)
            _ = rest.take(replacement.range.count)
            if !replacement.replacement.isEmpty { edited.append(.new(replacement.replacement)) }
            offset = replacement.range.upperBound
        }
        pieces = edited + rest.take(.max)
    }

    /// Goes through pieces by bytes.
    private struct Cursor {
        private let pieces: [InlineCode]
        private var index = 0
        private var offset = 0

        init(_ pieces: [InlineCode]) {
            self.pieces = pieces
        }

        /// The next `count` bytes, or what is left.
        mutating func take(_ count: Int) -> [InlineCode] {
            var taken: [InlineCode] = []
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
