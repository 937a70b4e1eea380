import Algorithms
import RoteiroCore

/// The text passed to the Markdown parser: a page without its front matter, with its includes expanded. It maps every byte to its source
/// file, so that spans refer to the original files.
struct ExpandedSource {
    /// A contiguous run of bytes from one file.
    private struct Segment {
        /// The offset in the expanded source.
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
    private var segments: [Segment] = []

    /// Appends `range` of a file. NUL bytes are replaced here, so that cmark's columns match our bytes.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, of file: FileID) {
        var start = range.lowerBound
        while let nul = source[start..<range.upperBound].firstIndex(of: 0) {
            copy(source, start..<nul, of: file)
            let span = Span(file, nul, nul + 1)
            append(made: ExpandedSource.replacementCharacter, for: span)
            if firstNUL == nil { firstNUL = span }
            start = nul + 1
        }
        copy(source, start..<range.upperBound, of: file)
    }

    /// Appends generated text that replaces the source at `span`.
    mutating func append(made text: [UInt8], for span: Span) {
        if text.isEmpty { return }
        segments.append(Segment(start: bytes.count, file: span.file, origin: Int(span.lower), made: span.count))
        for byte in text {
            if byte == 0 { bytes += ExpandedSource.replacementCharacter } else { bytes.append(byte) }
        }
    }

    private static let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

    private mutating func copy(_ source: [UInt8], _ range: Range<Int>, of file: FileID) {
        if range.isEmpty { return }
        segments.append(Segment(start: bytes.count, file: file, origin: range.lowerBound, made: nil))
        bytes += source[range]
    }

    /// Returns the source span of `lower..<upper`. A span cannot cross files: it then ends with its first segment.
    func span(_ lower: Int, _ upper: Int) -> Span {
        guard let first = segmentIndex(at: lower) else { return Span(FileID(0), 0, 0) }
        let upper = max(lower, upper)
        let segment = segments[first]
        let start = segment.made == nil ? segment.origin + lower - segment.start : segment.origin
        let last = segments[max(first, segmentIndex(at: upper - 1) ?? first)]
        if last.file == segment.file {
            let end = last.made.map { last.origin + $0 } ?? last.origin + upper - last.start
            if end >= start { return Span(segment.file, start, upper > lower ? end : start) }
        }
        let end = segment.made.map { segment.origin + $0 } ?? segment.origin + segments[first + 1].start - segment.start
        return Span(segment.file, start, end)
    }

    private func segmentIndex(at offset: Int) -> Int? {
        segments.isEmpty ? nil : max(0, segments.partitioningIndex { $0.start > offset } - 1)
    }
}
