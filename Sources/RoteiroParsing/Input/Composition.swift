import Algorithms
import RoteiroCore

/// The text passed to the Markdown parser: a page without its front matter, with its includes expanded. It maps every byte to its source
/// file, so that spans refer to the original files.
struct Composition {
    /// A contiguous run of bytes from one file.
    private struct InlineCode {
        /// The offset in the composition.
        var start: Int
        var file: FileID
        /// The offset in the file.
        var origin: Int
        /// For generated text, the length of the source at `origin` that it stands for; nil for a copy.
        var made: Int?
    }

    private(set) var bytes: [UInt8] = []
    /// The first NUL byte, replaced by U+FFFD as CommonMark requires.
    private(set) var firstNUL: Span?
    private var pieces: [InlineCode] = []

    /// Appends `range` of a file. NUL bytes are replaced here, so that cmark's columns match our bytes.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, of file: FileID) {
        var start = range.lowerBound
        while let nul = source[start..<range.upperBound].firstIndex(of: 0) {
            copy(source, start..<nul, of: file)
            let span = Span(file, nul, nul + 1)
            append(made: Composition.replacementCharacter, for: span)
            if firstNUL == nil { firstNUL = span }
            start = nul + 1
        }
        copy(source, start..<range.upperBound, of: file)
    }

    /// Appends generated text that replaces the source at `span`.
    mutating func append(made text: [UInt8], for span: Span) {
        if text.isEmpty { return }
        pieces.append(InlineCode(start: bytes.count, file: span.file, origin: Int(span.lower), made: span.count))
        for byte in text {
            if byte == 0 { bytes += Composition.replacementCharacter } else { bytes.append(byte) }
        }
    }

    private static let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

    private mutating func copy(_ source: [UInt8], _ range: Range<Int>, of file: FileID) {
        if range.isEmpty { return }
        pieces.append(InlineCode(start: bytes.count, file: file, origin: range.lowerBound, made: nil))
        bytes += source[range]
    }

    /// Returns the source span of `lower..<upper`. A span cannot cross files: it then ends with its first piece.
    func span(_ lower: Int, _ upper: Int) -> Span {
        guard let first = pieceIndex(at: lower) else { return Span(FileID(0), 0, 0) }
        let upper = max(lower, upper)
        let piece = pieces[first]
        let start = piece.made == nil ? piece.origin + lower - piece.start : piece.origin
        let last = pieces[max(first, pieceIndex(at: upper - 1) ?? first)]
        if last.file == piece.file {
            let end = last.made.map { last.origin + $0 } ?? last.origin + upper - last.start
            if end >= start { return Span(piece.file, start, upper > lower ? end : start) }
        }
        let end = piece.made.map { piece.origin + $0 } ?? piece.origin + pieces[first + 1].start - piece.start
        return Span(piece.file, start, end)
    }

    private func pieceIndex(at offset: Int) -> Int? {
        pieces.isEmpty ? nil : max(0, pieces.partitioningIndex { $0.start > offset } - 1)
    }
}
