import RoteiroCore

/// Parses the info string of a code fence and `[!code …]` comments as VitePress does.
struct CodeInfo {
    private(set) var code: CodeBlock
    /// The number of lines as written, without blank lines at the end.
    private(set) var lineCount = 0
    /// The lines in braces that the code does not have, as written; nil if it has all.
    private(set) var missingLines: String?
    private var ranges: [(written: String, lines: ClosedRange<Int>?)] = []

    /// Returns `code` with its info string and line marks parsed.
    static func read(_ code: CodeBlock) -> CodeInfo {
        var info = CodeInfo(code: code)
        if let words = code.info?.value { info.readInfo(Array(words.utf8)[...]) }
        info.code.language = info.code.language.flatMap(language)
        info.readLines()
        let missing = info.ranges.filter { range in range.lines.map { $0.upperBound > info.lineCount } ?? true }
        if !missing.isEmpty { info.missingLines = missing.map(\.written).joined(separator: ",") }
        return info
    }

    private init(code: CodeBlock) {
        self.code = code
    }

    /// The language without the suffix that makes Vue read the code. VitePress highlights `vue-html` as a template and `ansi` not at all.
    private static func language(_ written: String) -> String? {
        let name = written.hasSuffix("-vue") ? String(written.dropLast(4)) : written
        switch name {
        case "", "ansi": return nil
        case "vue-html": return "template"
        default: return name
        }
    }

    /// Reads `js:line-numbers=2 {1,4-6} [title]`. The parts after the language may be in any order.
    private mutating func readInfo(_ info: ArraySlice<UInt8>) {
        let end = info.firstIndex { " {[:".utf8.contains($0) } ?? info.endIndex
        code.language = end > info.startIndex ? String(decoding: info[..<end], as: UTF8.self) : nil
        let rest = info[end...]
        code.firstLineNumber = Self.firstLineNumber(rest)
        if let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            for part in rest[(open + 1)..<close].split(separator: UInt8(ascii: ",")) { readRange(part) }
        }
        if let open = rest.firstIndex(of: UInt8(ascii: "[")), let close = rest.lastIndex(of: UInt8(ascii: "]")), open < close {
            code.title = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
        }
    }

    /// Reads `4` or `4-6`. Words that are no lines have no effect.
    private mutating func readRange(_ part: ArraySlice<UInt8>) {
        let ends = part.split(separator: UInt8(ascii: "-")).map(Self.number)
        guard let first = ends.first ?? nil, let last = ends.count == 2 ? ends[1] : first, ends.count <= 2 else { return }
        let written = String(decoding: part.filter { $0 != 0x20 }, as: UTF8.self)
        ranges.append((written, first > 0 && first <= last ? first...last : nil))
    }

    /// Reads `:line-numbers` or `:line-numbers=2`. `:no-line-numbers` does not match.
    private static func firstLineNumber(_ info: ArraySlice<UInt8>) -> Int? {
        guard let option = info.range(of: ":line-numbers") else { return nil }
        let rest = info[option.upperBound...]
        return rest.first == UInt8(ascii: "=") ? number(rest.dropFirst().prefix { $0.isASCIIDigit }) ?? 1 : 1
    }

    /// Parses an integer and ignores spaces.
    private static func number(_ text: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: text.filter { $0 != 0x20 }, as: UTF8.self))
    }

    /// Removes blank lines at the end, and the comments of `[!code …]` marks. A line of such comments alone is removed, and its marks start
    /// at the next line. Lines in braces count from the first line as written, as in VitePress.
    private mutating func readLines() {
        var lines = Array(code.text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        while let last = lines.last, last.allSatisfy(\.isASCIIWhitespace) { lines.removeLast() }
        lineCount = lines.count
        guard !lines.isEmpty else { return code.text = "" }
        let isJSX = code.language.map { ["jsx", "tsx", "mdx"].contains($0) } ?? false
        var kept: [ArraySlice<UInt8>] = []
        var written: [Int] = []
        var marks = LineMarks()
        for (index, line) in lines.enumerated() {
            var line = line
            var found = 0
            while found < Self.maximumMarks, let comment = CodeMarkComment.first(in: line, isJSX: isJSX) {
                marks.add(comment.mark, from: kept.count + 1, count: comment.count)
                line = comment.kept[...]
                found += 1
            }
            if found > 0, line.isEmpty { continue }
            kept.append(line)
            written.append(index + 1)
        }
        code.text = String(decoding: Array(kept.joined(separator: [0x0A])), as: UTF8.self) + (kept.isEmpty ? "" : "\n")
        code.marks = marks.byLine(of: kept.count)
        var highlighted = LineMarks()
        for case let range? in ranges.map(\.lines) {
            highlighted.add(.highlight, from: range.lowerBound, count: min(range.upperBound, lines.count) - range.lowerBound + 1)
        }
        let byWritten = highlighted.byLine(of: lines.count)
        guard !byWritten.isEmpty else { return }
        for (index, line) in written.enumerated() { code.marks[index + 1, default: []].formUnion(byWritten[line] ?? []) }
        code.marks = code.marks.filter { !$0.value.isEmpty }
    }

    /// The maximum number of marks on a line.
    private static let maximumMarks = 8
}
