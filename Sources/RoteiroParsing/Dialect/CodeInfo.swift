import RoteiroCore

/// Parses the info string of a code fence and `[!code …]` comments as VitePress does.
enum CodeInfo {
    /// Returns `code` with its info string and line marks parsed.
    static func read(_ code: CodeBlock) -> CodeBlock {
        var code = code
        var marks = LineMarks()
        if let info = code.info?.value { readInfo(Array(info.utf8)[...], into: &code, &marks) }
        let lines = readMarks(&code, &marks)
        code.marks = marks.byLine(of: lines)
        return code
    }

    /// Reads `js:line-numbers=2 {1,4-6} [title]`. The parts after the language may be in any order.
    private static func readInfo(_ info: ArraySlice<UInt8>, into code: inout CodeBlock, _ marks: inout LineMarks) {
        let end = info.firstIndex { " {[:".utf8.contains($0) } ?? info.endIndex
        code.language = end > info.startIndex ? String(decoding: info[..<end], as: UTF8.self) : nil
        let rest = info[end...]
        code.firstLineNumber = firstLineNumber(rest)
        if let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            for part in rest[(open + 1)..<close].split(separator: UInt8(ascii: ",")) {
                let ends = part.split(separator: UInt8(ascii: "-")).map(number)
                guard let first = ends.first ?? nil, first > 0 else { continue }
                marks.add(.highlight, from: first, count: ends.count == 2 ? (ends[1] ?? first) - first + 1 : 1)
            }
        }
        if let open = rest.firstIndex(of: UInt8(ascii: "[")), let close = rest.lastIndex(of: UInt8(ascii: "]")), open < close {
            code.title = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
        }
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

    /// Removes `// [!code ++]` and similar comments from the code and records their marks. Returns the number of lines.
    private static func readMarks(_ code: inout CodeBlock, _ marks: inout LineMarks) -> Int {
        var lines = Array(code.text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        var isMarked = false
        for (index, line) in lines.enumerated() {
            guard let (mark, count, kept) = mark(in: line) else { continue }
            marks.add(mark, from: index + 1, count: count)
            lines[index] = kept
            isMarked = true
        }
        if isMarked { code.text = String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self) }
        return lines.count
    }

    private static let words: [String: CodeBlock.LineMark] = [
        "highlight": .highlight, "hl": .highlight, "focus": .focus, "++": .added, "--": .removed, "error": .error, "warning": .warning,
    ]

    /// Returns the mark, the number of lines to which it applies, and the line without the comment.
    private static func mark(in line: ArraySlice<UInt8>) -> (CodeBlock.LineMark, count: Int, kept: ArraySlice<UInt8>)? {
        guard let opening = line.range(of: "[!code "), let close = line[opening.upperBound...].firstIndex(of: UInt8(ascii: "]")) else {
            return nil
        }
        let body = line[opening.upperBound..<close].split(separator: UInt8(ascii: ":"))
        guard let word = body.first, let mark = words[String(decoding: word.filter { $0 != 0x20 }, as: UTF8.self)] else { return nil }
        var kept = line[..<opening.lowerBound].withoutBlanksAtEnd
        for opener in ["<!--", "/*", "//", "--", "#", ";", "%"] where kept.suffix(opener.utf8.count).elementsEqual(opener.utf8) {
            kept.removeLast(opener.utf8.count)
            break
        }
        return (mark, body.count > 1 ? max(number(body[1]) ?? 1, 1) : 1, kept.withoutBlanksAtEnd)
    }
}

extension ArraySlice<UInt8> {
    /// The first occurrence of `word`.
    fileprivate func range(of word: StaticString) -> Range<Int>? {
        word.withUTF8Buffer { word in
            guard let first = word.first else { return nil }
            var start = startIndex
            while let place = self[start...].firstIndex(of: first) {
                if self[place...].starts(with: word) { return place..<(place + word.count) }
                start = place + 1
            }
            return nil
        }
    }

    fileprivate var withoutBlanksAtEnd: ArraySlice<UInt8> {
        self[startIndex..<(lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? startIndex)]
    }
}
