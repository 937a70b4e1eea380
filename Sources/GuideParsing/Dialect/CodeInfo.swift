import GuideModel

/// What VitePress reads in the words after a code fence and in `[!code …]` comments.
enum CodeInfo {
    /// `code` with its info taken apart.
    static func read(_ code: CodeBlock) -> CodeBlock {
        var code = code
        if let info = code.info?.value { readInfo(info, into: &code) }
        readMarks(&code)
        return code
    }

    /// `js:line-numbers=2 {1,4-6} [title]`, in any order after the language.
    private static func readInfo(_ info: String, into code: inout CodeBlock) {
        let end = info.firstIndex { $0 == " " || $0 == "{" || $0 == "[" || $0 == ":" } ?? info.endIndex
        let language = String(info[..<end])
        code.language = language.isEmpty ? nil : language
        let rest = info[end...]
        if let option = after(":line-numbers", in: rest) {
            code.firstLineNumber = option.first == "=" ? Int(option.dropFirst().prefix { $0.isNumber }) ?? 1 : 1
        }
        if let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            for line in lines(rest[rest.index(after: open)..<close]) { code.marks[line, default: []].insert(.highlight) }
        }
        if let open = rest.firstIndex(of: "["), let close = rest.lastIndex(of: "]"), open < close {
            code.title = String(rest[rest.index(after: open)..<close])
        }
    }

    private static func after(_ word: String, in text: Substring) -> Substring? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(word) {
                let rest = text[start...].dropFirst(word.count)
                return rest.hasPrefix("-") ? nil : rest
            }
            start = text.index(after: start)
        }
        return nil
    }

    /// `1,4-6`; at most 10,000 lines, whatever is asked for.
    static func lines(_ text: Substring) -> [Int] {
        text.split(separator: ",").flatMap { part -> [Int] in
            let ends = part.split(separator: "-").map { Int($0.filter { $0 != " " }) }
            guard let first = ends.first ?? nil, first > 0 else { return [] }
            guard ends.count == 2, let last = ends[1] else { return [first] }
            return last >= first ? Array(first...min(last, first + 9_999)) : []
        }
    }

    /// Takes `// [!code ++]` and its like off the lines.
    private static func readMarks(_ code: inout CodeBlock) {
        guard code.text.utf8.count > 8, code.text.contains("[!code ") else { return }
        var lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let (mark, count, kept) = mark(in: line) else { continue }
            for number in (index + 1)..<(index + 1 + count) { code.marks[number, default: []].insert(mark) }
            lines[index] = kept
        }
        code.text = lines.joined(separator: "\n")
    }

    private static let words: [String: CodeBlock.LineMark] = [
        "highlight": .highlight, "hl": .highlight, "focus": .focus, "++": .added, "--": .removed, "error": .error, "warning": .warning,
    ]

    /// The mark of a line, how many lines it counts for, and the line without the comment that says it.
    private static func mark(in line: Substring) -> (CodeBlock.LineMark, count: Int, kept: Substring)? {
        guard let open = position(of: "[!code ", in: line), let close = line[open...].firstIndex(of: "]") else { return nil }
        let body = line[open..<close].dropFirst(7).split(separator: ":")
        guard let word = body.first, let mark = words[String(word.filter { $0 != " " })] else { return nil }
        let count = body.count > 1 ? Int(body[1]) ?? 1 : 1
        var kept = line[..<open]
        while let last = kept.last, last == " " || last == "\t" { kept.removeLast() }
        for opener in ["<!--", "/*", "//", "--", "#", ";", "%"] where kept.hasSuffix(opener) {
            kept.removeLast(opener.count)
            break
        }
        while let last = kept.last, last == " " || last == "\t" { kept.removeLast() }
        return (mark, min(max(count, 1), 9_999), kept)
    }

    private static func position(of word: String, in text: Substring) -> Substring.Index? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start] == "[", text[start...].hasPrefix(word) { return start }
            start = text.index(after: start)
        }
        return nil
    }
}
