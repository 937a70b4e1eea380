import RoteiroCore

extension BodyWriter {
    mutating func write(_ guide: Guide, title: String) {
        topHeading = guide.firstTopHeading?.span
        if let heading = guide.heading {
            write(heading)
        } else if topHeading == nil {
            writeTitle(title)
        }
        writeHead(of: guide)
        writeRest(of: guide)
    }

    /// Writes everything after the title and the guide head.
    mutating func writeRest(of guide: Guide) {
        blocks(guide.intro)
        let numbered = guide.parts.count { $0.number != nil }
        for part in guide.parts { write(part, of: numbered) }
        write(guide.footnotes)
    }

    /// Writes a title for pages without a level 1 heading.
    mutating func writeTitle(_ title: String) {
        element("h1", context?.titleTag == nil && context?.localeContext.isSource == false ? .interface : .source) { $0.words(title) }
    }

    private mutating func write(_ part: Part, of count: Int) {
        let label = part.number.flatMap { context?.label(ofPart: $0.value, of: count) }
        if let heading = part.heading {
            out.freshLine()
            out.raw("<section")
            classes("part " + part.kind.rawValue)
            if SafeName.isSafe(heading.slug) { out.attribute("aria-labelledby", heading.slug) }
            out.raw(">\n")
            if let label, let title = part.title { write(heading, label, title) } else { write(heading) }
        }
        blocks(part.blocks)
        if !part.steps.isEmpty { writeBar(of: part, label) }
        write(part.steps)
        if part.heading != nil { out.raw("</section>\n") }
    }

    /// Writes the heading of a numbered part. The label, such as `Parte 1 de 2`, is in the interface language; the title may be
    /// untranslated.
    private mutating func write(_ heading: Heading, _ label: String, _ title: InlineGroup) {
        let outer = beginHeading(heading, id: heading.slug, .interface)
        writeLabel("part-label", label, before: title, heading.span)
        endHeading(heading)
        currentLanguage = outer
    }

    /// Writes the label, then the author's title if there is one.
    mutating func writeLabel(_ name: StaticString, _ label: String, before title: InlineGroup, _ unit: Span) {
        out.raw("<span class=\"")
        out.raw(name)
        out.raw("\">")
        out.escaped(label)
        out.raw("</span>")
        if title.content.isEmpty { return }
        out.raw(" <span")
        let outer = writeLang(language(of: unit))
        out.raw(" class=\"title\">")
        inlines(title.content)
        out.raw("</span>")
        currentLanguage = outer
    }
}
