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
        var open = OpenParts()
        for index in guide.parts.indices { write(guide.parts[index], of: numbered, title: guide.title(ofPart: index), in: &open) }
        close(&open, boxes: 0)
        write(guide.footnotes)
    }

    /// The elements that are open around the parts of a page.
    private struct OpenParts {
        enum Element {
            case section(level: Int)
            /// Nil for a container that readers do not see.
            case box(Callout?)
        }

        var elements: [Element] = []
        var boxes: Int { elements.count { if case .box = $0 { true } else { false } } }
    }

    /// Closes what is inside the outermost `count` boxes, but not a section above `level`. Returns whether a box was open.
    @discardableResult
    private mutating func close(_ open: inout OpenParts, boxes count: Int, sectionsFrom level: Int = 0) -> Bool {
        var wasBox = false
        while let last = open.elements.last {
            switch last {
            case .section(let own):
                if open.boxes == count, own < level { return wasBox }
                out.raw("</section>\n")
            case .box(let callout):
                if open.boxes == count { return wasBox }
                wasBox = true
                if let callout { end(callout) }
            }
            open.elements.removeLast()
        }
        return wasBox
    }

    /// Writes a title for pages without a level 1 heading.
    mutating func writeTitle(_ title: String) {
        element("h1", context?.titleTag == nil && context?.localeContext.isSource == false ? .interface : .source) { $0.words(title) }
    }

    /// A box, and what follows it, stays in the section that it is in.
    private mutating func write(_ part: Part, of count: Int, title: InlineGroup?, in open: inout OpenParts) {
        let opened = part.openedBoxes
        let isAfterBox = close(&open, boxes: part.boxes.count - opened.count, sectionsFrom: .max)
        if opened.isEmpty {
            let level = isAfterBox && part.heading == nil ? part.steps.first?.heading?.level ?? .max : 0
            close(&open, boxes: part.boxes.count, sectionsFrom: level)
        }
        for box in opened {
            if let callout = box.callout { begin(callout, id: part.boxAnchor) }
            open.elements.append(.box(box.callout))
        }
        let label = part.number.flatMap { context?.label(ofPart: $0.value, of: count) }
        if let heading = part.heading {
            out.freshLine()
            out.raw("<section")
            classes("part " + part.kind.rawValue)
            if SafeName.isSafe(heading.slug) { out.attribute("aria-labelledby", heading.slug) }
            out.raw(">\n")
            open.elements.append(.section(level: heading.level))
            if let label, let title = part.title { write(heading, label, title) } else { write(heading) }
        }
        // Scripts find the steps of a part by its element.
        let needsElement = part.heading == nil && !part.steps.isEmpty && (part.kind == .box || isAfterBox)
        if needsElement {
            out.freshLine()
            out.raw("<div class=\"part box\">\n")
        }
        blocks(part.blocks)
        if !part.steps.isEmpty { writeBar(of: part, label, title) }
        write(part.steps)
        if needsElement {
            out.freshLine()
            out.raw("</div>\n")
        }
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
