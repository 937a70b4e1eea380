import RoteiroCore

extension BodyWriter {
    mutating func write(_ callout: Callout) {
        begin(callout, id: callout.id)
        blocks(callout.blocks)
        end(callout)
    }

    /// Writes the start of a callout up to its content.
    mutating func begin(_ callout: Callout, id: String?) {
        guard let context else { return }
        if callout.kind == .details { return beginDetails(callout, id, context) }
        let title = beginBox(callout, "callout " + callout.kind.rawValue, id, context)
        if let title { writeTitle(of: callout, icon: callout.kind.icon, id: title, context) }
    }

    mutating func end(_ callout: Callout) {
        if context == nil { return }
        out.freshLine()
        out.raw(callout.kind == .details ? "</details>\n" : "</aside>\n")
    }

    /// Writes the items with the ids under which scripts store progress.
    mutating func write(_ prerequisites: Prerequisites) {
        guard let context else { return blocks(prerequisites.lead) }
        let title = beginBox(prerequisites.callout, "prerequisites", prerequisites.callout.id, context)
        if let title { writeTitle(of: prerequisites.callout, icon: Callout.Kind.tip.icon, id: title, context) }
        blocks(prerequisites.lead)
        let outer = begin("ul", language(of: nil))
        out.raw(" class=\"prerequisite-list\">\n")
        for item in prerequisites.items {
            out.raw("<li")
            identifier("prerequisite." + item.id)
            out.raw(">")
            write(item)
            out.raw("</li>\n")
        }
        out.raw("</ul>\n")
        currentLanguage = outer
        blocks(prerequisites.closing)
        out.freshLine()
        out.raw("</aside>\n")
    }

    /// Writes a checkbox labelled by its text. It works without a script, which only stores its state.
    private mutating func write(_ item: Prerequisites.Item) {
        guard case .paragraph(let words) = item.blocks.first, !words.content.isEmpty else {
            return blocks(item.blocks, isTight: item.blocks.hasOneParagraph)
        }
        let isTight = item.blocks.hasOneParagraph
        if !isTight { out.raw("<p>") }
        out.raw("<label><input type=\"checkbox\"> <span>")
        inlines(words.content)
        out.raw("</span></label>")
        if !isTight { out.raw("</p>\n") }
        blocks(Array(item.blocks.dropFirst()), isTight: isTight)
    }

    /// Opens an `<aside>` labelled by its title, or else by the word for its kind. Returns the id of the title, if shown.
    private mutating func beginBox(_ callout: Callout, _ names: String, _ id: String?, _ context: RenderContext) -> String? {
        out.freshLine()
        out.raw("<aside role=\"note\"")
        classes(names, callout.classes)
        identifier(id)
        values(callout.values.filter { $0.name != "aria-label" && $0.name != "aria-labelledby" })
        titleCount += 1
        let title = "title.\(titleCount)"
        if callout.hidesTitle {
            out.attribute("aria-label", context.localeContext.pack[callout.kind.defaultTitleKey])
        } else {
            out.attribute("aria-labelledby", title)
        }
        out.raw(">\n")
        return callout.hidesTitle ? nil : title
    }

    private mutating func writeTitle(of callout: Callout, icon: String, id: String, _ context: RenderContext) {
        let outer = begin("p", callout.title.map { language(of: $0.span) } ?? .interface)
        out.raw(" class=\"box-title\"")
        out.attribute("id", id)
        out.raw(">")
        out.raw(context.icons[icon] ?? "")
        writeWords(of: callout, context)
        out.raw("</p>\n")
        currentLanguage = outer
    }

    private mutating func writeWords(of callout: Callout, _ context: RenderContext) {
        if let title = callout.title {
            inlines(title.content)
        } else {
            out.escaped(context.localeContext.pack[callout.kind.defaultTitleKey])
        }
    }

    private mutating func beginDetails(_ callout: Callout, _ id: String?, _ context: RenderContext) {
        out.freshLine()
        out.raw("<details")
        classes("callout details", callout.classes)
        identifier(id)
        values(callout.values)
        if callout.isOpen { out.raw(" open") }
        out.raw(">\n")
        let outer = begin("summary", callout.title.map { language(of: $0.span) } ?? .interface)
        out.raw(">")
        writeWords(of: callout, context)
        out.raw("</summary>\n")
        currentLanguage = outer
    }
}

extension [Block] {
    /// Whether the paragraph tags can be omitted: with several paragraphs, the text would run together.
    fileprivate var hasOneParagraph: Bool {
        reduce(0) { count, block in if case .paragraph = block { count + 1 } else { count } } <= 1
    }
}

extension Callout.Kind {
    /// The name of the theme icon beside the title.
    fileprivate var icon: String {
        switch self {
        case .tip: "check"
        case .info, .note, .details: "info"
        case .warning, .danger, .important, .caution: "alert-triangle"
        }
    }
}
