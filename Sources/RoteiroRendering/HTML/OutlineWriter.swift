import RoteiroCore

/// The outline beside a page: parts with their steps, or else headings of levels 2 and 3, or of those that the page asks for.
struct OutlineWriter {
    let context: RenderContext
    private var out = ByteWriter(capacity: 4096)

    init(context: RenderContext) { self.context = context }

    /// Pages without steps need at least two headings, or one if the page asks for the outline. Home pages have no outline.
    static func isNeeded(for page: Page) -> Bool {
        let outline = page.guide.frontMatter.outline
        if page.guide.frontMatter.layout == "home" || outline == .hidden { return false }
        let levels = Self.levels(of: page)
        return !page.summary.steps.isEmpty || page.headings.count { levels.contains($0.level) } > (outline == nil ? 1 : 0)
    }

    /// The levels of the headings in the outline.
    private static func levels(of page: Page) -> ClosedRange<Int> {
        if case .shown(let levels?, _)? = page.guide.frontMatter.outline { levels } else { 2...3 }
    }

    static func write(_ context: RenderContext, to out: inout ByteWriter) {
        guard isNeeded(for: context.page) else { return }
        var writer = OutlineWriter(context: context)
        writer.write()
        out.raw(bytes: writer.out.bytes)
    }

    private mutating func write() {
        out.raw("<nav class=\"outline\" id=\"page.outline\" tabindex=\"-1\" aria-labelledby=\"outline.title\">\n")
        out.raw("<p class=\"outline-title\" id=\"outline.title\"")
        if case .shown(_, let label?)? = context.page.guide.frontMatter.outline {
            // Front matter values are not translated.
            if let untranslated = context.localeContext.untranslatedTag { out.attribute("lang", untranslated) }
            out.raw(">")
            out.escaped(label)
        } else {
            out.raw(">")
            out.escaped(context.localeContext.pack[.outlineTitle])
        }
        out.raw("</p>\n<ul>\n")
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
            step.span, number: step.writtenNumber)
        out.raw("</li>\n")
    }

    private mutating func writeHeadings() {
        let levels = Self.levels(of: context.page)
        for heading in context.page.headings where levels.contains(heading.level) {
            switch heading.level - levels.lowerBound {
            case 0: out.raw("<li>")
            case 1: out.raw("<li class=\"deep\">")
            default: out.raw("<li class=\"deep deeper\">")
            }
            link(to: heading.slug, heading.content, otherwise: heading.text, heading.span)
            out.raw("</li>\n")
        }
    }

    /// `unit` is the span of the title. The fallback `label` is in the interface language and gets no `lang`. Styles show
    /// `number`: browsers do not count list items reliably in a sequence that starts late or has a gap.
    private mutating func link(to anchor: String, _ content: [Inline], otherwise label: String, _ unit: Span, number: String? = nil) {
        let untranslated = context.untranslatedTag(at: unit)
        let words = context.localeContext.plain(content, isUntranslated: untranslated != nil)
        out.raw("<a")
        out.attribute("href", "#" + URLEncoding.href(anchor))
        if untranslated != nil, !words.isEmpty { context.localeContext.writeLanguage(isUntranslated: true, to: &out) }
        if let number { out.attribute("data-number", number) }
        out.raw(">")
        out.escaped(words.isEmpty ? label : words)
        out.raw("</a>")
    }
}
