import RoteiroCore

extension BodyWriter {
    mutating func write(_ paragraph: Paragraph, isTight: Bool) {
        let language = language(of: paragraph.span)
        if !isTight { return element("p", language, paragraph.attributes) { $0.inlines(paragraph.content) } }
        if language == currentLanguage && paragraph.attributes.isEmpty || context == nil { return inlines(paragraph.content) }
        out.raw("<span")
        let outer = writeLang(language)
        attributes(paragraph.attributes)
        out.raw(">")
        inlines(paragraph.content)
        out.raw("</span>")
        currentLanguage = outer
    }

    /// Writes a heading that starts neither a part nor a step.
    mutating func write(_ heading: Heading) {
        let outer = beginHeading(heading, id: heading.slug, language(of: heading.span))
        inlines(heading.content)
        endHeading(heading)
        currentLanguage = outer
    }

    /// Opens a heading element. A page has only one `<h1>`, so further level 1 headings become `<h2>`.
    mutating func beginHeading(_ heading: Heading, id: String?, _ language: TextLanguage) -> TextLanguage {
        out.freshLine()
        out.raw("<h")
        out.number(level(of: heading))
        let outer = writeLang(language)
        if context != nil {
            identifier(id)
            classes("", heading.classes)
            values(heading.values)
        }
        out.raw(">")
        if context != nil { writeAnchors(heading.otherAnchors) }
        return outer
    }

    /// Writes empty elements for further anchors.
    private mutating func writeAnchors(_ anchors: [String]) {
        for anchor in anchors where SafeName.isSafe(anchor) {
            out.raw("<span")
            identifier(anchor)
            out.raw("></span>")
        }
    }

    mutating func endHeading(_ heading: Heading) {
        out.raw("</h")
        out.number(level(of: heading))
        out.raw(">\n")
    }

    func level(of heading: Heading) -> Int {
        context != nil && heading.level == 1 && heading.span != topHeading ? 2 : heading.level
    }
}
