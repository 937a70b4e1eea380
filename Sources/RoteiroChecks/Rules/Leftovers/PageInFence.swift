import RoteiroCore

/// Reports pages that lie wholly inside one code block, as text pasted from an assistant does.
struct PageInFence: Rule {
    static let info = RuleInfo(
        code: "R808", name: "page-in-fence", severity: .warning,
        summary: Message("a page that lies wholly inside one code block"),
        why: Message("Readers see the source of the page, and it has neither a title nor steps."),
        help: Message("Delete the first and the last line of the code block."),
        fix: .offered,
        bad: ["⟦```markdown⟧\n# Novo cliente\n\nClique em Novo.\n```"],
        good: ["# Guia\n\n```markdown\n# Novo cliente\n```", "```sh\nnpm install\n```"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        guard let block = Self.wrapper(of: page), block.span.file == page.guide.file else { return [] }
        let bytes = site.texts[page.guide.file].bytes
        func line(_ start: Int) -> Range<Int> { start..<(bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count) }
        let first = line(Int(block.span.lower))
        var start = Int(block.span.upper)
        while start > first.upperBound, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        let last = line(min(start, bytes.count))
        let isClosed =
            start > first.upperBound && bytes[last].contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
            && bytes[last].allSatisfy { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") || $0 <= 0x20 }
        return [
            Diagnostic(
                Self.info, at: .span(Span(page.guide.file, first.lowerBound, first.upperBound)),
                Message("the page lies inside a code block: readers see its source"),
                fixes: isClosed ? [fix(page.guide.file, [first, last], site.texts)] : [])
        ]
    }

    /// The only block of a page, if it is a code block of Markdown.
    static func wrapper(of page: Page) -> CodeBlock? {
        let guide = page.guide
        guard guide.heading == nil, guide.intro.count == 1, guide.footnotes.isEmpty,
            guide.parts.allSatisfy({ $0.steps.isEmpty && $0.blocks.isEmpty }),
            case .code(let code)? = guide.intro.first, let language = code.language?.lowercased()
        else { return nil }
        return ["markdown", "md", "mdx"].contains(language) ? code : nil
    }

    /// Deletes the two lines with their line endings.
    private func fix(_ file: FileID, _ lines: [Range<Int>], _ texts: SourceTexts) -> Fix {
        let bytes = texts[file].bytes
        let edits = lines.map { line in
            var end = line.upperBound
            if end < bytes.count, bytes[end] == 0x0D { end += 1 }
            if end < bytes.count, bytes[end] == 0x0A { end += 1 }
            let span = Span(file, line.lowerBound, end)
            return Edit(at: span, expected: texts.string(at: span), replacement: "")
        }
        return Fix(title: Message("delete the first and the last line of the code block"), isSafe: false, edits: edits)
    }
}
