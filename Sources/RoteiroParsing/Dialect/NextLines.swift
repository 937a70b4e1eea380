import RoteiroCore

/// Finds the line that each ignore comment is about: the next one of its file with anything but blanks, marks of quotations
/// and comments on it. An include is a line.
struct NextLines {
    private let text: SourceText
    /// The line that a search from this byte finds: from the end of a comment's line, or from the first byte of a comment that
    /// ends its line. Without this a page of comments would be read once for each.
    private var known: [Int: Span?] = [:]

    /// The comments in the order of their place, each told once though many pages include it, with their lines.
    static func found(for comments: [IgnoreComment], in sources: SourceTexts) -> [IgnoreComment] {
        if comments.isEmpty { return [] }
        let sorted = Dictionary(comments.map { ($0.span, $0) }) { first, _ in first }.values.sorted { $0.span < $1.span }
        var lines: [FileID: NextLines] = [:]
        // From the last to the first, so that what follows is known.
        let found = sorted.reversed().map { comment in
            var comment = comment
            comment.nextLine = lines[comment.span.file, default: NextLines(sources[comment.span.file])].line(after: comment.span)
            return comment
        }
        return found.reversed()
    }

    private init(_ text: SourceText) {
        self.text = text
    }

    private mutating func line(after comment: Span) -> Span? {
        let end = text.range(ofLine: text.line(at: Int(comment.upper))).upperBound
        let line = known[end] ?? line(from: end, of: comment.file)
        known[end] = .some(line)
        if text.bytes[Int(comment.upper)..<max(end, Int(comment.upper))].allSatisfy(\.isASCIIWhitespace) {
            known[Int(comment.lower)] = .some(line)
        }
        return line
    }

    private func line(from start: Int, of file: FileID) -> Span? {
        let bytes = text.bytes
        var index = start
        while index < bytes.count {
            if bytes[index].isASCIIWhitespace || bytes[index] == UInt8(ascii: ">") {
                index += 1
            } else if let found = known[index] {
                return found
            } else if let end = ordinaryComment(at: index) {
                index = end
            } else {
                let range = text.range(ofLine: text.line(at: index))
                return Span(file, range.lowerBound, range.upperBound)
            }
        }
        return nil
    }

    /// Where a comment that includes nothing ends.
    private func ordinaryComment(at start: Int) -> Int? {
        let bytes = text.bytes
        guard bytes[start...].starts(with: "<!--".utf8) else { return nil }
        let word = bytes[(start + 4)...].drop { $0 == 0x20 }
        if word.starts(with: "@include:".utf8) { return nil }
        var index = start + 4
        while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
            if bytes[dash...].starts(with: "-->".utf8) { return dash + 3 }
            index = dash + 1
        }
        return nil
    }
}
