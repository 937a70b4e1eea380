import RoteiroCore

extension BodyWriter {
    mutating func write(_ reference: FootnoteReference) {
        out.raw("<sup class=\"footnote-reference\"><a role=\"doc-noteref\" href=\"#fn-")
        out.number(reference.number)
        out.raw("\" id=\"")
        writeReferenceID(reference.number, use: reference.use)
        out.raw("\">")
        out.number(reference.number)
        out.raw("</a></sup>")
    }

    /// Writes the footnotes, each with a link back to every reference.
    mutating func write(_ footnotes: [Footnote]) {
        guard let context, !footnotes.isEmpty else { return }
        out.freshLine()
        out.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes.title\">\n<h2 id=\"footnotes.title\">")
        out.escaped(context.localeContext.pack[.footnotesTitle])
        out.raw("</h2>\n<ol>\n")
        for footnote in footnotes { write(footnote, context) }
        out.raw("</ol>\n</section>\n")
    }

    private mutating func write(_ footnote: Footnote, _ context: RenderContext) {
        out.raw("<li id=\"fn-")
        out.number(footnote.number)
        out.raw("\">\n")
        blocks(footnote.blocks)
        out.freshLine()
        out.raw("<p class=\"footnote-back\">")
        for use in 1...max(1, footnote.uses) {
            out.raw("<a role=\"doc-backlink\" href=\"#")
            writeReferenceID(footnote.number, use: use)
            out.raw("\"")
            out.attribute("aria-label", context.text(.footnotesBack, "n", use == 1 ? "\(footnote.number)" : "\(footnote.number)-\(use)"))
            out.raw(">↩</a>")
        }
        out.raw("</p>\n</li>\n")
    }

    private mutating func writeReferenceID(_ number: Int, use: Int) {
        out.raw("fnref-")
        out.number(number)
        if use > 1 {
            out.raw("-")
            out.number(use)
        }
    }

    /// Writes `[[toc]]`: headings of level 2, each with its level 3 headings nested.
    mutating func writeTableOfContents() {
        guard let context else { return }
        let headings = context.page.headings.filter { (2...3).contains($0.level) }
        if headings.isEmpty { return }
        let outer = begin("nav", .interface)
        out.raw(" class=\"toc\"")
        out.attribute("aria-label", context.localeContext.pack[.tocTitle])
        out.raw(">\n<ul")
        _ = writeLang(language(of: nil))
        out.raw(">\n")
        writeEntries(headings)
        out.raw("</ul>\n</nav>\n")
        currentLanguage = outer
    }

    private mutating func writeEntries(_ headings: [Heading]) {
        var index = 0
        while index < headings.count {
            let heading = headings[index]
            index += 1
            out.raw("<li><a")
            out.attribute("href", "#" + URLEncoding.href(heading.slug))
            let outer = writeLang(language(of: heading.span))
            out.raw(">")
            out.escaped(context?.localeContext.plain(heading.content, isUntranslated: isUntranslated) ?? heading.text)
            out.raw("</a>")
            currentLanguage = outer
            let below = heading.level == 2 ? headings[index...].prefix { $0.level == 3 } : []
            if !below.isEmpty {
                out.raw("\n<ul>\n")
                writeEntries(Array(below))
                out.raw("</ul>\n")
                index += below.count
            }
            out.raw("</li>\n")
        }
    }
}
