import RoteiroCore

/// The outline beside a page: parts with their steps, or else headings of levels 2 and 3.
struct OutlineWriter {
    let context: RenderContext
    private var out = ByteWriter(capacity: 4096)

    init(context: RenderContext) { self.context = context }

    /// Pages without steps need at least two headings. Home pages have no outline.
    static func isNeeded(for page: Page) -> Bool {
        page.guide.frontMatter.layout != "home" && (!page.summary.steps.isEmpty || page.headings.count { (2...3).contains($0.level) } > 1)
    }

    static func write(_ context: RenderContext, to out: inout ByteWriter) {
        guard isNeeded(for: context.page) else { return }
        var writer = OutlineWriter(context: context)
        writer.write()
        out.raw(bytes: writer.out.bytes)
    }

    private mutating func write() {
        out.raw("<nav class=\"outline\" id=\"page.outline\" tabindex=\"-1\" aria-labelledby=\"outline.title\">\n")
        out.raw("<p class=\"outline-title\" id=\"outline.title\">")
        out.escaped(context.localeContext.pack[.outlineTitle])
        out.raw("</p>\n<ul")
        out.raw(">\n")
        if context.page.summary.steps.isEmpty { writeHeadings() } else { writeParts() }
        out.raw("</ul>\n</nav>\n")
    }

    private mutating func writeParts() {
        for part in context.page.guide.parts where part.heading != nil || part.kind == .box || !part.steps.isEmpty {
            // A box without steps is around other parts.
            if part.kind == .box, part.steps.isEmpty, part.title == nil { continue }
            out.raw("<li>")
            if let heading = part.heading {
                link(to: heading.slug, part.title?.content ?? heading.content, otherwise: heading.text, heading.span)
            } else if let anchor = part.boxAnchor, let title = part.title {
                link(to: anchor, title.content, otherwise: "", title.span)
            }
            if !part.steps.isEmpty {
                out.raw("\n<ol>\n")
                for step in part.steps { write(step) }
                out.raw("</ol>\n")
            }
            out.raw("</li>\n")
        }
    }

    private mutating func write(_ step: Step) {
        out.raw("<li value=\"")
        out.number(step.number.value)
        out.raw("\">")
        link(
            to: context.page.anchor(of: step), step.shownTitle, otherwise: context.localeContext.label(of: step),
            step.span)
        out.raw("</li>\n")
    }

    private mutating func writeHeadings() {
        for heading in context.page.headings where (2...3).contains(heading.level) {
            out.raw(heading.level == 3 ? "<li class=\"deep\">" : "<li>")
            link(to: heading.slug, heading.content, otherwise: heading.text, heading.span)
            out.raw("</li>\n")
        }
    }

    /// `unit` is the span of the title. The fallback `label` is in the interface language and gets no `lang`.
    private mutating func link(to anchor: String, _ content: [Inline], otherwise label: String, _ unit: Span) {
        let untranslated = context.untranslatedTag(at: unit)
        let words = context.localeContext.plain(content, isUntranslated: untranslated != nil)
        out.raw("<a")
        out.attribute("href", "#" + URLEncoding.href(anchor))
        if let untranslated, !words.isEmpty { out.attribute("lang", untranslated) }
        out.raw(">")
        out.escaped(words.isEmpty ? label : words)
        out.raw("</a>")
    }
}
