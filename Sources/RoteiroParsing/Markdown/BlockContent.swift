import Algorithms
import RoteiroCore

/// The text of a block as cmark reads it: without container prefixes, indentation and line endings, its lines joined by LF. It maps every
/// byte to its offset in the source.
struct BlockContent {
    private struct Run {
        /// Start offsets in the content and in the source.
        var start: Int
        var source: Int
    }

    private(set) var bytes: [UInt8] = []
    private var runs: [Run] = []

    init() {}

    /// `lines` are ranges of `source` without their line endings.
    init(_ source: [UInt8], lines: [Range<Int>]) {
        for line in lines { append(line: source, line, indent: []) }
    }

    /// Appends a line after `indent`, which the source may contain in another form, such as a tab.
    mutating func append(line source: [UInt8], _ range: Range<Int>, indent: [UInt8]) {
        if !runs.isEmpty { bytes.append(0x0A) }
        if !indent.isEmpty {
            runs.append(Run(start: bytes.count, source: max(0, range.lowerBound - indent.count)))
            bytes += indent
        }
        append(source, range)
    }

    /// The content of a table cell, in which `\|` stands for a bar.
    init(_ source: [UInt8], cell: Range<Int>) {
        var start = cell.lowerBound
        for index in cell where source[index] == UInt8(ascii: "|") && index > start && source[index - 1] == UInt8(ascii: "\\") {
            append(source, start..<(index - 1))
            start = index
        }
        append(source, start..<cell.upperBound)
    }

    private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        runs.append(Run(start: bytes.count, source: range.lowerBound))
        bytes += source[range]
    }

    /// Maps a range of the content to the source.
    func source(_ range: Range<Int>) -> Range<Int> {
        let lower = source(range.lowerBound)
        // The end is mapped by the run of the last byte, not by the run that follows.
        let upper = range.isEmpty ? lower : source(range.upperBound - 1) + 1
        return lower..<max(lower, upper)
    }

    private func source(_ offset: Int) -> Int {
        guard !runs.isEmpty else { return 0 }
        let run = runs[max(0, runs.partitioningIndex { $0.start > offset } - 1)]
        return run.source + offset - run.start
    }
}
