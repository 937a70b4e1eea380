import GuideModel

/// The text that the markdown parser reads, put together from pieces of files: a page without its front matter, with
/// what it includes in place. It knows where every byte came from, so positions stay those of the file they stand in.
struct Composition {
    /// One run of bytes.
    struct Piece {
        /// Where it begins in the composition.
        var start: Int
        var file: FileID
        /// Where it begins in its file.
        var origin: Int
        /// Text that no file holds, made from this many bytes at `origin`; nil for a copy.
        var directive: Int?
    }

    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [Piece] = []

    /// Appends `range` of a file.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, of file: FileID) {
        if range.isEmpty { return }
        pieces.append(Piece(start: bytes.count, file: file, origin: range.lowerBound, directive: nil))
        bytes += source[range]
    }

    /// Appends text that stands for the directive at `span`.
    mutating func append(made text: [UInt8], for span: Span) {
        if text.isEmpty { return }
        pieces.append(Piece(start: bytes.count, file: span.file, origin: Int(span.lower), directive: span.count))
        bytes += text
    }

    /// Where the bytes `lower..<upper` were written. A span cannot reach over two files: it ends with its first piece.
    func span(_ lower: Int, _ upper: Int) -> Span {
        guard let index = pieceIndex(at: lower) else { return Span(pieces.first?.file ?? FileID(0), 0, 0) }
        let piece = pieces[index]
        if let directive = piece.directive { return Span(piece.file, piece.origin, piece.origin + directive) }
        let end = index + 1 < pieces.count ? min(upper, pieces[index + 1].start) : upper
        return Span(piece.file, piece.origin + lower - piece.start, piece.origin + max(lower, end) - piece.start)
    }

    private func pieceIndex(at offset: Int) -> Int? {
        if pieces.count <= 1 { return pieces.isEmpty ? nil : 0 }
        var low = 0
        var high = pieces.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
