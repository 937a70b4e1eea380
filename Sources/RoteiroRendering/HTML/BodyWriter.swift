import RoteiroCore

/// Writes blocks as HTML in one pass, in two profiles: with a context, the HTML of the site; without one, the exact output of the CommonMark
/// and GFM specs.
struct BodyWriter {
    /// The language of a text: the page language (also used for interface texts), or the source language for untranslated text.
    enum TextLanguage { case interface, source }

    var out: ByteWriter
    /// Nil in the fragment profile.
    let context: RenderContext?
    /// The language of the innermost open element.
    var currentLanguage = TextLanguage.interface
    /// Counters for the ids and labels of titled boxes and tables.
    var titleCount = 0
    var tableCount = 0
    /// Counter for the tab ids of code groups.
    var groupCount = 0
    /// The number of steps written, which is the index of the next hash in `digests`.
    var stepCount = 0
    /// The heading rendered as `<h1>`; other level 1 headings become `<h2>`.
    var topHeading: Span?

    init(context: RenderContext?, capacity: Int = 16_384) {
        self.context = context
        out = ByteWriter(capacity: capacity)
    }

    /// Groups consecutive figures into a row on pages.
    mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
        var rest = blocks[...]
        while let block = rest.first {
            let images = rest.prefix { if case .figure = $0 { context != nil } else { false } }
            if images.count > 1 { writeRow(of: images) } else { self.block(block, isTight: isTight) }
            rest.removeFirst(max(1, images.count))
        }
    }

    mutating func block(_ block: Block, isTight: Bool = false) {
        switch block {
        case .paragraph(let paragraph): write(paragraph, isTight: isTight)
        case .heading(let heading): write(heading)
        case .list(let list): write(list)
        case .quote(let quote): element("blockquote", language(of: nil), quote.attributes) { $0.nest(quote.blocks) }
        case .callout(let callout): write(callout)
        case .prerequisites(let prerequisites): write(prerequisites)
        case .vitePressContainer(let container): write(container)
        case .code(let code): write(code)
        case .codeGroup(let group): write(group)
        case .table(let table): write(table)
        case .figure(let image): writeFigure(image)
        case .gallery(let gallery): write(gallery)
        case .qr(let qr): write(qr)
        case .html(let html): writeBlock(html)
        case .thematicBreak: writeThematicBreak()
        case .tableOfContents: writeTableOfContents()
        }
    }

    /// Returns the language of the unit at `span`. Nil stands for a container of units: it is in the source language if nothing on the page
    /// is translated; otherwise each unit sets its own language.
    func language(of span: Span?) -> TextLanguage {
        guard let context, let translation = context.translation, translation.status != .fallback else { return .source }
        guard let span else { return currentLanguage }
        return translation.untranslated.contains(span) ? .source : .interface
    }

    /// Starts `<tag` on a new line, with `lang` if its language differs from the parent's. Returns the previous language; assign it back to
    /// `currentLanguage` after the closing tag.
    mutating func begin(_ tag: StaticString, _ language: TextLanguage) -> TextLanguage {
        out.freshLine()
        out.raw("<")
        out.raw(tag)
        return writeLang(language)
    }

    /// Adds `lang` to the open tag if the language changes. Returns the previous language.
    mutating func writeLang(_ language: TextLanguage) -> TextLanguage {
        let outer = currentLanguage
        if language != outer { context?.localeContext.writeLanguage(isUntranslated: language == .source, to: &out) }
        currentLanguage = language
        return outer
    }

    mutating func element(
        _ tag: StaticString, _ language: TextLanguage, _ own: ElementAttributes = .none, _ content: (inout BodyWriter) -> Void
    ) {
        let outer = begin(tag, language)
        attributes(own)
        out.raw(">")
        content(&self)
        out.raw("</")
        out.raw(tag)
        out.raw(">\n")
        currentLanguage = outer
    }

    /// Writes nested blocks, starting and ending on a new line.
    mutating func nest(_ blocks: [Block]) {
        out.raw("\n")
        self.blocks(blocks)
        out.freshLine()
    }

    /// Writes `class` from the writer's own names and the safe ones of the author's.
    mutating func classes(_ own: String, _ authors: [String] = []) {
        let names = ([own] + authors.filter(SafeName.isSafe)).filter { !$0.isEmpty }
        if !names.isEmpty { out.attribute("class", names.joined(separator: " ")) }
    }

    /// Writes `id` if it is safe.
    mutating func identifier(_ id: String?) {
        if let id, SafeName.isSafe(id) { out.attribute("id", id) }
    }

    /// Writes the attributes that the author set, besides the writer's own class names.
    mutating func attributes(_ attributes: ElementAttributes, classes own: String = "") {
        guard context != nil else { return }
        classes(own, attributes.classes)
        identifier(attributes.id)
        values(attributes.values)
    }

    mutating func values(_ values: [ElementAttributes.Value]) {
        for value in values {
            out.raw(" ")
            out.raw(bytes: Array(value.name.utf8))
            out.raw("=\"")
            out.escaped(value.value)
            out.raw("\"")
        }
    }

    private mutating func writeThematicBreak() {
        out.freshLine()
        out.raw(context == nil ? "<hr />\n" : "<hr>\n")
    }

    private mutating func write(_ container: VitePressContainer) {
        out.freshLine()
        out.raw("<div")
        classes(container.kind.rawValue)
        out.raw(">\n")
        blocks(container.blocks)
        out.freshLine()
        out.raw("</div>\n")
    }
}
