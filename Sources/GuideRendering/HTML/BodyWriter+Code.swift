import GuideModel
import GuideText

extension BodyWriter {
    mutating func write(_ code: CodeBlock) {
        guard scope != nil else { return writeFragment(code) }
        guard let title = code.title else { return writePage(code) }
        out.freshLine()
        out.raw("<div class=\"code\">\n")
        element("p", tongue(of: code.span)) {
            $0.out.raw("<span class=\"code-title\">")
            $0.out.escaped(title)
            $0.out.raw("</span>")
        }
        writePage(code)
        out.raw("</div>\n")
    }

    /// All its blocks, one under the other, each with its title: tabs need a script, reading does not.
    mutating func write(_ group: CodeGroup) {
        out.freshLine()
        out.raw("<div class=\"code-group\">\n")
        blocks(group.blocks)
        out.freshLine()
        out.raw("</div>\n")
    }

    private mutating func writeFragment(_ code: CodeBlock) {
        out.freshLine()
        out.raw("<pre><code")
        let words = code.info?.value.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? []
        if let language = words.first, code.info?.value.isEmpty == false {
            out.attribute("class", "language-" + String(decoding: Array(language), as: UTF8.self))
        }
        out.raw(">")
        out.escaped(code.text)
        out.raw("</code></pre>\n")
    }

    /// The block scrolls sideways, so the keyboard must reach it.
    private mutating func writePage(_ code: CodeBlock) {
        let outer = begin("pre", tongue(of: nil))
        if code.firstLineNumber != nil { out.raw(" class=\"numbered\"") }
        out.raw(" tabindex=\"0\"><code")
        if let language = code.language, !language.isEmpty { out.attribute("class", "language-" + language) }
        out.raw(">")
        if code.marks.isEmpty, code.firstLineNumber == nil { out.escaped(code.text) } else { writeLines(of: code) }
        out.raw("</code></pre>\n")
        tongue = outer
    }

    /// A `<span>` for each line, its number in an attribute that the style sheet shows: so it is neither copied nor read aloud.
    private mutating func writeLines(of code: CodeBlock) {
        var lines = code.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            out.raw("<span class=\"line")
            for mark in CodeBlock.LineMark.allCases where code.marks[index + 1]?.contains(mark) == true {
                out.raw(" ")
                out.raw(mark.rawValue)
            }
            out.raw("\"")
            if let first = code.firstLineNumber { attribute("data-line", first + index) }
            out.raw(">")
            out.escaped(String(decoding: Array(line), as: UTF8.self))
            out.raw("</span>\n")
        }
    }
}
