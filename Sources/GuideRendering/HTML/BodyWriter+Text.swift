import GuideModel
import GuideText

extension BodyWriter {
    mutating func write(_ paragraph: Paragraph, isTight: Bool) {
        if isTight { return inlines(paragraph.content) }
        element("p", .source) { $0.inlines(paragraph.content) }
    }

    /// A heading that begins neither part nor step.
    mutating func write(_ heading: Heading) {
        let outer = beginHeading(heading, id: heading.slug, .source)
        inlines(heading.content)
        endHeading(heading)
        tongue = outer
    }

    /// `<h2 id class>`. The page has one `<h1>`: a second one would be a second title.
    mutating func beginHeading(_ heading: Heading, id: String?, _ spoken: Tongue) -> Tongue {
        out.freshLine()
        out.raw("<h")
        out.number(level(of: heading))
        let outer = speak(spoken)
        if scope != nil {
            identifier(id)
            classes("", heading.classes)
        }
        out.raw(">")
        return outer
    }

    mutating func endHeading(_ heading: Heading) {
        out.raw("</h")
        out.number(level(of: heading))
        out.raw(">\n")
    }

    func level(of heading: Heading) -> Int {
        scope != nil && heading.level == 1 && heading.span != topHeading ? 2 : heading.level
    }
}
