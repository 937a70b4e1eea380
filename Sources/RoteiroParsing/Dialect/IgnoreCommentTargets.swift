import RoteiroCore

/// Finds the line to which each ignore comment applies: the next line of its file with content other than blanks, block quote markers and
/// comments. An include directive counts as content.
struct IgnoreCommentTargets {
    private let text: SourceText
    /// Caches the result of a search by its start offset: the end of a comment's line, or the first byte of a comment that ends its line.
    /// Without the cache, a page of comments would take quadratic time.
    private var known: [Int: Span?] = [:]

    /// Returns the comments in source order with their lines set. A comment in a file that several pages include occurs once.
    static func found(for comments: [IgnoreComment], in sources: SourceTexts) -> [IgnoreComment] {
        if comments.isEmpty { return [] }
        let sorted = Dictionary(comments.map { ($0.span, $0) }) { first, _ in first }.values.sorted { $0.span < $1.span }
        var lines: [FileID: IgnoreCommentTargets] = [:]
        // Last to first, so that the results for later comments are already cached.
        let found = sorted.reversed().map { comment in
            var comment = comment
            comment.nextLine = lines[comment.span.file, default: IgnoreCommentTargets(sources[comment.span.file])].line(after: comment.span)
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

    /// Returns the end of the comment at `start`; nil for an include directive.
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
