import RoteiroCore

/// A `[!code …]` mark in a comment of a code line. As in VitePress, a mark outside a comment is code.
struct CodeMarkComment {
    let mark: CodeBlock.LineMark
    /// The number of lines to which the mark applies.
    let count: Int
    /// The line without the mark, and without its comment if nothing else is in it.
    let kept: [UInt8]

    /// Longer lines have no marks: without a limit, a line of comment signs would take quadratic time.
    private static let maximumLength = 1 << 10

    /// Returns the first mark of a line; nil if it has none.
    static func first(in line: ArraySlice<UInt8>, isJSX: Bool) -> CodeMarkComment? {
        guard line.count <= maximumLength, line.range(of: "[!code ") != nil else { return nil }
        var index = line.startIndex
        while index < line.endIndex {
            if let comment = Comment(in: line, at: index) {
                if let found = CodeMarkComment(comment, in: line, isJSX: isJSX) { return found }
                index = comment.range.upperBound
            } else {
                index = endOfString(in: line, at: index) ?? index + 1
            }
        }
        return nil
    }

    private init?(_ comment: Comment, in line: ArraySlice<UInt8>, isJSX: Bool) {
        guard let tag = Tag(in: line[comment.text]) else { return nil }
        mark = tag.mark
        count = tag.count
        var before = line[comment.text.lowerBound..<tag.range.lowerBound].withoutBlanksAtEnd
        let after = line[tag.range.upperBound..<comment.text.upperBound]
        // In `// a // [!code ++]` the second `//` belongs to the mark.
        if comment.isToEndOfLine { before = before.withoutCommentOpenerAtEnd }
        if before.allSatisfy(\.isSpaceOrTab), after.allSatisfy(\.isSpaceOrTab) {
            kept = Self.removing(comment.range, from: line, isJSX: isJSX)
        } else {
            kept = Array((line[..<before.endIndex] + line[tag.range.upperBound...])[...].withoutBlanksAtEnd)
        }
    }

    /// Removes a comment and the blanks on one side of it.
    private static func removing(_ comment: Range<Int>, from line: ArraySlice<UInt8>, isJSX: Bool) -> [UInt8] {
        var before = line[..<comment.lowerBound]
        var after = line[comment.upperBound...]
        if isJSX, before.last == UInt8(ascii: "{"), after.first == UInt8(ascii: "}") {
            before.removeLast()
            after.removeFirst()
        }
        if before.allSatisfy(\.isSpaceOrTab) {
            after = after.drop(while: \.isSpaceOrTab)
        } else if after.first?.isSpaceOrTab != false {
            before = before.withoutBlanksAtEnd
        }
        return Array((before + after)[...].withoutBlanksAtEnd)
    }

    /// Returns the end of the string that starts at `start`; nil if none does. A quote without a partner starts none, nor does an apostrophe
    /// after a letter.
    private static func endOfString(in line: ArraySlice<UInt8>, at start: Int) -> Int? {
        let quote = line[start]
        switch quote {
        case UInt8(ascii: "\""), UInt8(ascii: "`"): break
        case UInt8(ascii: "'"): if start > line.startIndex, line[start - 1].isASCIILetter || line[start - 1].isASCIIDigit { return nil }
        default: return nil
        }
        var index = start + 1
        while index < line.endIndex, line[index] != quote { index += line[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index < line.endIndex ? index + 1 : nil
    }
}

/// `[!code focus:2]` in the text of a comment.
private struct Tag {
    var mark: CodeBlock.LineMark
    var count: Int
    var range: Range<Int>

    private static let words: [String: CodeBlock.LineMark] = [
        "highlight": .highlight, "hl": .highlight, "focus": .focus, "++": .added, "--": .removed, "error": .error, "warning": .warning,
    ]

    init?(in text: ArraySlice<UInt8>) {
        var rest = text
        while let opening = rest.range(of: "[!code ") {
            rest = rest[opening.upperBound...]
            guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            let parts = rest[..<close].split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            let digits = parts.dropFirst().first
            guard let mark = Self.words[String(decoding: parts[0].filter { $0 != 0x20 }, as: UTF8.self)],
                let count = digits == nil ? 1 : digits.flatMap({ Int(String(decoding: $0.filter { $0 != 0x20 }, as: UTF8.self)) })
            else { continue }
            self.mark = mark
            self.count = max(count, 1)
            range = opening.lowerBound..<(close + 1)
            return
        }
        return nil
    }
}

/// A comment of any language on one line.
private struct Comment {
    /// With its delimiters.
    var range: Range<Int>
    /// Without them.
    var text: Range<Int>
    var isToEndOfLine: Bool

    /// Reads the comment that starts at `start`. Without the grammar of the language, signs that are also operators start a comment only
    /// directly before a mark, or where they stand alone.
    init?(in line: ArraySlice<UInt8>, at start: Int) {
        if let block = Self.block(in: line, at: start, from: "<!--", to: "-->") ?? Self.block(in: line, at: start, from: "/*", to: "*/") {
            self = block
            return
        }
        guard let opener = line[start...].commentOpener else { return nil }
        let text = line[(start + opener)...]
        let isBeforeMark = text.drop(while: \.isSpaceOrTab).starts(with: "[!code ".utf8)
        let isAlone = (start == line.startIndex || line[start - 1].isSpaceOrTab) && text.first?.isSpaceOrTab == true
        let isFirst = line[..<start].allSatisfy(\.isSpaceOrTab)
        switch line[start] {
        case UInt8(ascii: "/"): guard isBeforeMark || start == line.startIndex || line[start - 1] != UInt8(ascii: ":") else { return nil }
        case UInt8(ascii: "#"): guard isBeforeMark || isAlone else { return nil }
        // In `<!--`, they open another comment.
        case UInt8(ascii: "-"):
            guard start == line.startIndex || line[start - 1] != UInt8(ascii: "!"), isBeforeMark || isAlone else { return nil }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): guard isBeforeMark, Self.endsWithMark(text) else { return nil }
        default: guard isBeforeMark || isFirst else { return nil }
        }
        range = start..<line.endIndex
        self.text = text.startIndex..<line.endIndex
        isToEndOfLine = true
    }

    private init(range: Range<Int>, text: Range<Int>) {
        (self.range, self.text, isToEndOfLine) = (range, text, false)
    }

    private static func block(in line: ArraySlice<UInt8>, at start: Int, from opener: String, to closer: String) -> Comment? {
        let rest = line[start...]
        guard rest.starts(with: opener.utf8), let end = rest.dropFirst(opener.utf8.count).range(of: closer) else { return nil }
        return Comment(range: start..<end.upperBound, text: (start + opener.utf8.count)..<end.lowerBound)
    }

    /// A quote is a comment of Vim and Visual Basic only if no text follows the mark.
    private static func endsWithMark(_ text: ArraySlice<UInt8>) -> Bool {
        text.firstIndex(of: UInt8(ascii: "]")).map { text[($0 + 1)...].allSatisfy(\.isSpaceOrTab) } ?? false
    }
}

extension ArraySlice<UInt8> {
    /// The number of bytes of the sign that starts a comment until the end of the line; nil if there is none at the start.
    fileprivate var commentOpener: Int? {
        guard let sign = first else { return nil }
        let run = prefix { $0 == sign }.count
        switch sign {
        case UInt8(ascii: "/"), UInt8(ascii: "-"): return run >= 2 ? run : nil
        case UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: "%"): return run
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
        default: return nil
        }
    }

    fileprivate var withoutCommentOpenerAtEnd: ArraySlice<UInt8> {
        guard let sign = last, sign != UInt8(ascii: "\""), sign != UInt8(ascii: "'") else { return self }
        let run = suffix(while: { $0 == sign })
        return run.commentOpener == nil ? self : self[..<run.startIndex].withoutBlanksAtEnd
    }

    private func suffix(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !isPart($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
