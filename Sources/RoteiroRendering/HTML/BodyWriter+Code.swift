import RoteiroCore

extension BodyWriter {
    /// The wrapping `<div>` also holds the copy button.
    mutating func write(_ code: CodeBlock) {
        guard let context else { return writeFragment(code) }
        out.freshLine()
        // Names in code can be found but rank below prose.
        out.raw(context.isSearched ? "<div class=\"code\" data-pagefind-weight=\"0.3\">\n" : "<div class=\"code\">\n")
        if let title = code.title {
            element("p", language(of: code.span)) {
                $0.out.raw("<span class=\"code-title\">")
                $0.out.escaped(title)
                $0.out.raw("</span>")
            }
        }
        writePage(code)
        out.raw("</div>\n")
    }

    /// Writes tabs that need no script: each is a radio button with a label, and the style sheet shows the block after the checked one.
    /// Without styles, all blocks are visible below their titles.
    mutating func write(_ group: CodeGroup) {
        guard let context else { return blocks(group.blocks) }
        groupCount += 1
        out.freshLine()
        out.raw("<div class=\"code-group\" role=\"group\"")
        out.attribute("aria-label", context.localeContext.pack[.codeTitle])
        out.raw(">\n")
        for (index, block) in group.blocks.enumerated() {
            guard case .code(var code) = block else {
                self.block(block)
                continue
            }
            writeTab(index + 1, code.title ?? code.fileName ?? code.language ?? context.localeContext.pack[.codeTitle])
            code.title = nil
            write(code)
        }
        out.raw("</div>\n")
    }

    private mutating func writeTab(_ number: Int, _ title: String) {
        out.freshLine()
        out.raw("<input type=\"radio\" name=\"tabs.")
        out.number(groupCount)
        out.raw("\" id=\"tabs.\(groupCount).\(number)\"")
        if number == 1 { out.raw(" checked") }
        out.raw("> <label")
        let outer = writeLang(.source)
        out.raw(" for=\"tabs.\(groupCount).\(number)\">")
        out.escaped(title)
        out.raw("</label>\n")
        currentLanguage = outer
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

    /// The block scrolls horizontally, so it must be focusable.
    private mutating func writePage(_ code: CodeBlock) {
        let outer = begin("pre", language(of: nil))
        if code.firstLineNumber != nil { out.raw(" class=\"numbered\"") }
        out.raw(" tabindex=\"0\"><code")
        if let language = code.language, !language.isEmpty { out.attribute("class", "language-" + language) }
        out.raw(">")
        if code.marks.isEmpty, code.firstLineNumber == nil { out.escaped(code.text) } else { writeLines(of: code) }
        out.raw("</code></pre>\n")
        currentLanguage = outer
    }

    /// Writes a `<span>` per line. Its number is in an attribute that the style sheet displays, so that it is neither copied nor read
    /// aloud.
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
            if let first = code.firstLineNumber { attribute("data-line", first &+ index) }
            out.raw(">")
            out.escaped(String(decoding: Array(line), as: UTF8.self))
            out.raw("</span>\n")
        }
    }
}
