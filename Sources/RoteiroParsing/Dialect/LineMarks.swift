import RoteiroCore

/// Collects line marks as ranges, so that a mark on ten thousand lines costs no more than a mark on one.
struct LineMarks {
    private var ranges: [(mark: CodeBlock.LineMark, lines: ClosedRange<Int>)] = []

    /// Marks `count` lines, starting at the 1-based line `first`.
    mutating func add(_ mark: CodeBlock.LineMark, from first: Int, count: Int) {
        guard first > 0, count > 0 else { return }
        let last = first.addingReportingOverflow(count - 1)
        ranges.append((mark, first...(last.overflow ? Int.max : last.partialValue)))
    }

    /// Returns the marks by 1-based line number, up to line `count`.
    func byLine(of count: Int) -> [Int: Set<CodeBlock.LineMark>] {
        var marks: [Int: Set<CodeBlock.LineMark>] = [:]
        for mark in CodeBlock.LineMark.allCases {
            var done = 0
            for lines in ranges.filter({ $0.mark == mark }).map(\.lines).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                let last = min(lines.upperBound, count)
                let first = max(lines.lowerBound, done + 1)
                guard first <= last else { continue }
                for line in first...last { marks[line, default: []].insert(mark) }
                done = last
            }
        }
        return marks
    }
}
