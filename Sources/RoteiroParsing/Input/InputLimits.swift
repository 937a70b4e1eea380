import RoteiroCore

/// Scans a text in linear time before the Markdown parser reads it. cmark-gfm 0.29.0.gfm.6 takes more than linear time on some inputs:
/// whatever could cost more than a second, or much memory, is rejected with a diagnostic. None of 1,659 real files was rejected.
struct InputLimits {
    static let fileSize = 1 << 20
    static let nesting = 32
    static let codeNesting = 64
    static let paragraphSize = 16 << 10
    static let codeSize = 256 << 10
    static let tableColumns = 64
    static let tableCells = 20_000
    static let filledCells = 50_000
    static let delimiterRows = 16
    static let definitionSize = 2 << 10
    static let definitionCost = 4 << 20
    static let inlineCost = 300_000_000

    /// The exceeded limit, the value found, and its byte range in the text.
    struct Finding: Equatable {
        var limit: SyntaxFault.Limit
        var found: Int
        var range: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var run = Run()
    private var fence: (marker: UInt8, length: Int)?
    private var cells = 0
    private var inlineCost = 0
    private var longestDefinition = 0
    private var brackets = 0

    /// Counters for a run of non-blank lines, which cmark may parse as one paragraph or one table.
    private struct Run {
        var start = 0
        /// `LineShape.weight` of the lines, without those of HTML blocks, which the inline parser does not read.
        var weight = 0
        /// The line with the highest weight.
        var heaviest: (weight: Int, line: Range<Int>) = (0, 0..<0)
        /// Whether the run continues an HTML block outside of lists and quotes.
        var isHTML = false
        var columns = 0
        var rows = 0
        var delimiterRows = 0
        var processing = 0
        var bangs = 0
        var closers = 0
        var emphasis = 0

        /// The estimated number of steps: bytes × openers that each scan for a terminator, image openers × closing brackets, and pairs of
        /// emphasis delimiters.
        func cost(length: Int) -> Int { length * processing + bangs * closers + emphasis * emphasis / 2 }
    }

    /// Returns the first limit that `bytes` exceed; nil if they are safe to parse.
    static func firstFinding(in bytes: [UInt8]) -> Finding? {
        if bytes.count > fileSize {
            return Finding(limit: .fileSize(limit: fileSize), found: bytes.count, range: 0..<0)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            var scan = InputLimits(bytes: buffer)
            return scan.scan()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func scan() -> Finding? {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            if let finding = scanLine(start..<end) { return finding }
            // CRLF is one line ending: a blank line between CR and LF would end every run.
            start = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? end + 2 : end + 1
        }
        if let finding = endRun(at: bytes.count, next: bytes.count) { return finding }
        if longestDefinition * brackets > InputLimits.definitionCost {
            return Finding(limit: .definitionSize(limit: InputLimits.definitionCost), found: longestDefinition * brackets, range: 0..<0)
        }
        return nil
    }

    /// Counts inside apparent code blocks too: cmark closes a code block together with the enclosing quote or container, which this scan
    /// does not track. Only indentation without a marker is exempt there: code is indented, but every list level starts with a marker.
    private mutating func scanLine(_ line: Range<Int>) -> Finding? {
        let shape = LineShape(bytes, line)
        let depth = fence == nil || shape.markers > 0 ? shape.depth : 0
        let limit = fence == nil ? InputLimits.nesting : InputLimits.codeNesting
        if depth > limit { return Finding(limit: .nesting(limit: limit), found: depth, range: line) }
        if shape.isBlank { return endRun(at: line.lowerBound, next: line.upperBound) }
        note(shape, line)
        if let fence {
            if shape.closes(fence) { self.fence = nil }
            let length = line.upperBound - run.start
            let limit = InputLimits.codeSize
            return length > limit ? Finding(limit: .paragraphSize(limit: limit), found: length, range: run.start..<line.upperBound) : nil
        }
        if let opened = shape.fence {
            let finding = endRun(at: line.lowerBound, next: line.lowerBound)
            fence = opened
            return finding
        }
        return exceeded(in: line)
    }

    private mutating func note(_ shape: LineShape, _ line: Range<Int>) {
        // The run starts here, not at the line ending before.
        if run.rows == 0 { run.start = line.lowerBound }
        noteWeight(shape, line)
        run.rows += 1
        run.columns = max(run.columns, shape.pipes == 0 ? 0 : shape.pipes + 1)
        run.delimiterRows += shape.isDelimiterRow ? 1 : 0
        run.processing += shape.processing
        run.bangs += shape.bangs
        run.closers += shape.closers
        run.emphasis += shape.emphasis
        brackets += shape.closers
        if shape.isDefinition { longestDefinition = max(longestDefinition, shape.length) }
    }

    private mutating func noteWeight(_ shape: LineShape, _ line: Range<Int>) {
        // The closing line of a container ends the HTML block inside it.
        if bytes[line].starts(with: ":::".utf8) { run.isHTML = false }
        if shape.startsHTML, shape.isFlush { run.isHTML = true }
        if run.isHTML || shape.startsHTML { return }
        run.weight += shape.weight + 1
        if shape.weight > run.heaviest.weight { run.heaviest = (shape.weight, line) }
    }

    /// Checks the limits that can be exceeded before the run ends.
    private func exceeded(in line: Range<Int>) -> Finding? {
        if run.delimiterRows > 0, run.columns > InputLimits.tableColumns {
            return Finding(limit: .tableColumns(limit: InputLimits.tableColumns), found: run.columns, range: line)
        }
        if run.delimiterRows > InputLimits.delimiterRows {
            return Finding(limit: .tableRows(limit: InputLimits.delimiterRows), found: run.delimiterRows, range: line)
        }
        let longest = longestDefinition
        if longest > InputLimits.definitionSize {
            return Finding(limit: .definitionSize(limit: InputLimits.definitionSize), found: longest, range: line)
        }
        return weight(upTo: line.upperBound)
    }

    private func weight(upTo end: Int) -> Finding? {
        let limit = InputLimits.paragraphSize
        // Real tables are long runs, so the number of their cells is limited instead.
        if run.weight <= (run.delimiterRows > 0 ? InputLimits.codeSize : limit) { return nil }
        // One long line is the cause; otherwise the whole run is.
        let (found, range) = run.heaviest.weight > limit ? run.heaviest : (run.weight, run.start..<end)
        return Finding(limit: .paragraphSize(limit: limit), found: found, range: range)
    }

    private mutating func endRun(at end: Int, next: Int) -> Finding? {
        let range = min(run.start, end)..<end
        if run.delimiterRows > 0 {
            cells += run.columns * run.rows
            if cells > InputLimits.tableCells {
                return Finding(limit: .tableCells(limit: InputLimits.tableCells), found: cells, range: range)
            }
        }
        inlineCost += run.cost(length: range.count)
        if inlineCost > InputLimits.inlineCost {
            return Finding(limit: .inlineCost(limit: InputLimits.inlineCost), found: inlineCost, range: range)
        }
        run = Run(start: next)
        return nil
    }
}
