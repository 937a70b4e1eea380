import RoteiroCore

/// Inserts a missing closing fence on a new line after the content of a block. Where the content ends is a guess, so the fix is offered,
/// never safe.
struct MissingFenceFix {
    /// The maximum number of fixes per page. Each one scans the rest of the page.
    static let limit = 50

    private let text: SourceText
    private let file: FileID
    private let opening: Span
    /// The indentation before the opening fence.
    private let margin: ArraySlice<UInt8>

    /// Nil if anything but whitespace precedes the fence: the new line would need the same block quote or list prefix.
    init?(_ opening: Span, in texts: SourceTexts) {
        text = texts[opening.file]
        file = opening.file
        self.opening = opening
        guard Int(opening.upper) <= text.bytes.count else { return nil }
        margin = text.bytes[text.range(ofLine: text.line(at: Int(opening.lower))).lowerBound..<Int(opening.lower)]
        if !margin.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
    }

    /// Closes a code block before the next heading or container, or at the end of the file.
    func codeFenceFixes() -> [Fix] {
        let (mark, count) = fence(of: text.bytes[opening.bytes])
        guard count >= 3 else { return [] }
        return fixes(
            String(repeating: Character(Unicode.Scalar(mark)), count: count),
            before: firstLine { line in isHeading(line) || isColons(line) })
    }

    /// Closes a container before the next heading outside nested containers and code blocks, or at the end of the file. Returns no fix if a
    /// nested block is itself unclosed: that one must be fixed first.
    func containerFenceFixes() -> [Fix] {
        let (mark, count) = fence(of: text.bytes[opening.bytes])
        guard mark == UInt8(ascii: ":"), count >= 3 else { return [] }
        var (depth, code) = (0, (mark: UInt8(0), count: 0))
        let end = firstLine { line in
            let found = fence(of: line)
            if code.count > 0 {
                if found.mark == code.mark, found.count >= code.count { code.count = 0 }
            } else if found.count >= 3, found.mark != UInt8(ascii: ":") {
                code = found
            } else if found.count >= 3 {
                let closes = line.drop { $0 == found.mark }.allSatisfy { $0 <= 0x20 }
                depth = max(0, depth + (closes ? -1 : 1))
            }
            return depth == 0 && code.count == 0 && isHeading(line)
        }
        return depth == 0 && code.count == 0 ? fixes(String(repeating: ":", count: count), before: end) : []
    }

    /// Closes a container before `fence`, the closing fence of its parent. Returns no fix if both have the same number of colons: the new
    /// line would close the parent.
    func containerFenceFixes(before fence: Span) -> [Fix] {
        let (mark, count) = self.fence(of: text.bytes[opening.bytes])
        guard fence.file == file, Int(fence.upper) <= text.bytes.count, mark == UInt8(ascii: ":"), count >= 3 else { return [] }
        guard self.fence(of: text.bytes[fence.bytes]).count > count else { return [] }
        return fixes(String(repeating: ":", count: count), before: text.line(at: Int(fence.lower)))
    }

    /// Returns the number of the first nonblank line after the opening fence that is outside the block.
    private func firstLine(_ isOutside: (ArraySlice<UInt8>) -> Bool) -> Int {
        var line = text.line(at: Int(opening.lower)) + 1
        while line <= text.lineStarts.count {
            let bytes = text.bytes[text.range(ofLine: line)]
            let words = bytes.drop { $0 == 0x20 || $0 == 0x09 }
            let leavesList = margin.count > 0 && words.startIndex - bytes.startIndex < margin.count
            if !words.isEmpty, leavesList || isOutside(words) { return line }
            line += 1
        }
        return line
    }

    /// Requires at least two `#`: a single one may start a comment in code.
    private func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let count = line.prefix { $0 == UInt8(ascii: "#") }.count
        return (2...6).contains(count) && line.dropFirst(count).first == 0x20
    }

    private func isColons(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: ":::".utf8) }

    /// Returns the fence character at the start of the line and the length of its run, or a count of 0.
    private func fence(of line: ArraySlice<UInt8>) -> (mark: UInt8, count: Int) {
        guard let mark = line.first, ":`~".utf8.contains(mark) else { return (0, 0) }
        return (mark, line.prefix { $0 == mark }.count)
    }

    private func fixes(_ fence: String, before line: Int) -> [Fix] {
        let first = text.line(at: Int(opening.lower))
        var last = line - 1
        while last > first, text.bytes[text.range(ofLine: last)].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { last -= 1 }
        guard last >= first else { return [] }
        let place = text.range(ofLine: last).upperBound
        let added = lineEnd + String(decoding: margin, as: UTF8.self) + fence
        let title = Message("close it with {fence} after line {last}", ["fence": fence.quoted, "last": last])
        return [Fix(title: title, isSafe: false, edits: [Edit(at: Span(file, place, place), expected: "", replacement: added)])]
    }

    /// The line ending of the opening line.
    private var lineEnd: String {
        let end = text.range(ofLine: text.line(at: Int(opening.lower))).upperBound
        let bytes = text.bytes[end...]
        return bytes.starts(with: [0x0D, 0x0A]) ? "\r\n" : bytes.first == 0x0D ? "\r" : "\n"
    }
}
