import RoteiroCore

/// Steps and their controls. Controls that need a script are `hidden` until it runs; the class `live` lets the style sheet reserve their
/// space.
extension BodyWriter {
    /// Writes the progress bar of a part, which a script updates.
    mutating func writeBar(of part: Part, _ label: String?, _ partTitle: InlineGroup?) {
        guard let context else { return }
        let outer = currentLanguage
        let language = label == nil ? language(of: part.heading?.span ?? partTitle?.span) : .interface
        let title = context.localeContext.plain(
            partTitle?.content ?? [], isUntranslated: language == .source && !context.localeContext.isSource)
        let name = label ?? (title.isEmpty ? context.localeContext.title(of: context.page) : title)
        out.freshLine()
        out.raw("<div class=\"part-bar live\" hidden>\n<span class=\"part-name\"")
        _ = writeLang(language)
        out.raw(">")
        out.escaped(name)
        out.raw("</span>\n")
        currentLanguage = outer
        out.raw("<progress value=\"0\" max=\"\(part.steps.count)\"")
        out.attribute("aria-label", name)
        out.raw("></progress>\n<span class=\"part-count\">")
        out.escaped(
            context.localeContext.pack.text(
                InterfaceStringKey.partDone.rawValue, (name: "n", value: "0"), (name: "m", value: String(part.steps.count))))
        out.raw("</span>\n<button type=\"button\" class=\"focus-open\">")
        out.raw(context.icons["focus"] ?? "")
        out.raw("<span>")
        out.escaped(context.localeContext.pack[.focusOpen])
        out.raw("</span></button>\n</div>\n")
    }

    /// Writes one ordered list per uninterrupted run of steps. Content between steps also splits the list; numbering continues.
    mutating func write(_ steps: [Step]) {
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
        guard let context else { return }
        let anchor = context.page.anchor(of: step)
        out.raw(step.origin == .list ? "<li class=\"step step-item\"" : "<li class=\"step\"")
        identifier(anchor)
        if anchor != step.id { out.attribute("data-step", step.id) }
        if let hashes = context.digests?.steps, hashes.indices.contains(stepCount) {
            out.attribute("data-hash", "sha256:" + hashes[stepCount])
        }
        stepCount += 1
        if !isExpected { attribute("value", step.number.value) }
        out.raw(">\n")
        for former in context.page.formerAnchors(of: step) {
            out.raw("<span")
            identifier(former)
            out.raw("></span>\n")
        }
        let label = context.localeContext.label(of: step)
        let shown = step.annotation.isOptional ? context.localeContext.pack.optional(label) : label
        if let heading = step.heading {
            let outer = beginHeading(heading, id: heading.slug == anchor ? nil : heading.slug, .interface)
            writeLabel("step-label", shown, before: step.title, heading.span)
            endHeading(heading)
            currentLanguage = outer
            blocks(step.blocks)
        } else if step.origin == .list {
            writeItem(step, step.saysOptional ? label : shown)
        } else {
            out.raw("<p class=\"step-title\">")
            writeLabel("step-label", shown, before: step.title, step.span)
            out.raw("</p>\n")
            blocks(step.blocks)
        }
        writeTools(of: label, anchor, context)
        out.raw("</li>\n")
    }

    /// Writes an item of a list. Its first paragraph begins with the label, of which the site shows only the number, unless the label says
    /// that the step is optional and the text does not.
    private mutating func writeItem(_ step: Step, _ label: String) {
        let first = step.blocks.firstIndex { !$0.isComment }
        out.raw("<p class=\"step-title\">")
        guard let first, case .paragraph(let paragraph) = step.blocks[first] else {
            writeLabel("step-label", label, before: InlineGroup([], at: step.span), step.span)
            out.raw("</p>\n")
            return blocks(step.blocks)
        }
        let isShown = step.annotation.isOptional && !step.saysOptional
        out.raw(isShown ? "<span class=\"step-label\">" : "<span class=\"step-label visually-hidden\">")
        out.escaped(label)
        out.raw(isShown ? "</span> " : ":</span> ")
        if context?.localeContext.isSource == true { inlines(paragraph.content) } else { write(paragraph, isTight: true) }
        out.raw("</p>\n")
        blocks(Array(step.blocks[..<first]) + step.blocks[(first + 1)...])
    }

    /// Writes the checkbox and permalink of a step. Hidden text tells screen readers which step they belong to.
    private mutating func writeTools(of label: String, _ anchor: String, _ context: RenderContext) {
        let pack = context.localeContext.pack
        out.freshLine()
        out.raw("<p class=\"step-tools\"><label class=\"live\" hidden><input type=\"checkbox\"> ")
        writeWord(pack[.stepDone], of: label)
        out.raw("</label> <a class=\"step-link\"")
        out.attribute("href", "#" + URLEncoding.href(anchor))
        out.raw(">")
        writeWord(pack[.stepLink], of: label)
        out.raw("</a></p>\n")
    }

    private mutating func writeWord(_ word: String, of label: String) {
        out.raw("<span>")
        out.escaped(word)
        out.raw("</span><span class=\"visually-hidden\">: ")
        out.escaped(label)
        out.raw("</span>")
    }

    private mutating func writeInterlude(_ blocks: [Block]) {
        out.raw("<div class=\"interlude\">\n")
        self.blocks(blocks)
        out.freshLine()
        out.raw("</div>\n")
    }
}
