import GuideModel
import GuideText

extension BodyWriter {
    /// The whole page, in the order of its source.
    mutating func write(_ guide: Guide, title: String) {
        topHeading = guide.firstTopHeading?.span
        if let heading = guide.heading {
            write(heading)
        } else if topHeading == nil {
            writeTitle(title)
        }
        writeRest(of: guide)
    }

    /// What follows the title.
    mutating func writeRest(of guide: Guide) {
        blocks(guide.intro)
        for part in guide.parts { write(part) }
        write(guide.footnotes)
    }

    /// A title for a page whose writer gave no heading of level 1.
    mutating func writeTitle(_ title: String) {
        element("h1", scope?.titleTag == nil && scope?.edition.isSource == false ? .interface : .source) { $0.out.escaped(title) }
    }

    private mutating func write(_ part: Part) {
        if let heading = part.heading {
            out.freshLine()
            out.raw("<section")
            classes("part " + part.kind.rawValue)
            if SafeName.isSafe(heading.slug) { out.attribute("aria-labelledby", heading.slug) }
            out.raw(">\n")
            write(heading, of: part)
        }
        blocks(part.blocks)
        write(part.steps)
        if part.heading != nil { out.raw("</section>\n") }
    }

    /// `Parte 1` is an interface word; the rest is the writer's.
    private mutating func write(_ heading: Heading, of part: Part) {
        guard let number = part.number, let title = part.title, let scope else { return write(heading) }
        let outer = beginHeading(heading, id: heading.slug, .interface)
        writeLabel("part-label", scope.say(.partLabel, "n", String(number.value)), before: title, heading.span)
        endHeading(heading)
        tongue = outer
    }

    /// The label, then the writer's title if there is one.
    private mutating func writeLabel(_ name: StaticString, _ label: String, before title: InlineGroup, _ unit: Span) {
        out.raw("<span class=\"")
        out.raw(name)
        out.raw("\">")
        out.escaped(label)
        out.raw("</span>")
        if title.content.isEmpty { return }
        out.raw(" <span")
        let outer = speak(tongue(of: unit))
        out.raw(" class=\"title\">")
        inlines(title.content)
        out.raw("</span>")
        tongue = outer
    }

    /// One ordered list for each run of steps. What stands between two steps of a run stands between two lists; the numbers go on.
    private mutating func write(_ steps: [Step]) {
        var expected: (sequence: Int, number: Int)?
        for step in steps {
            if expected?.sequence != step.sequence {
                if expected != nil { out.raw("</ol>\n") }
                beginSteps(from: step.number.value)
                expected = (step.sequence, step.number.value)
            }
            write(step, isExpected: expected?.number == step.number.value)
            expected?.number = step.number.value + 1
            if !step.interlude.isEmpty {
                out.raw("</ol>\n")
                writeInterlude(step.interlude)
                expected = nil
            }
        }
        if expected != nil { out.raw("</ol>\n") }
    }

    private mutating func beginSteps(from number: Int) {
        out.freshLine()
        out.raw("<ol class=\"steps\"")
        if number != 1 { attribute("start", number) }
        out.raw(">\n")
    }

    private mutating func write(_ step: Step, isExpected: Bool) {
        guard let scope else { return }
        let anchor = scope.page.anchor(of: step)
        out.raw("<li class=\"step\"")
        identifier(anchor)
        if !isExpected { attribute("value", step.number.value) }
        out.raw(">\n")
        for former in scope.page.formerAnchors(of: step) {
            out.raw("<span")
            identifier(former)
            out.raw("></span>\n")
        }
        let slug = step.heading.slug
        let outer = beginHeading(step.heading, id: slug == anchor ? nil : slug, .interface)
        writeLabel("step-label", scope.edition.label(ofStep: step.number.value), before: step.title, step.heading.span)
        endHeading(step.heading)
        tongue = outer
        blocks(step.blocks)
        out.freshLine()
        out.raw("</li>\n")
    }

    private mutating func writeInterlude(_ blocks: [Block]) {
        out.raw("<div class=\"interlude\">\n")
        self.blocks(blocks)
        out.freshLine()
        out.raw("</div>\n")
    }
}
