import RoteiroCore

/// Writes blocks as HTML in one pass. One writer, two profiles: with a page it writes what the site shows; without one, bare
/// CommonMark and GFM as their specification prints it, byte for byte.
struct BodyWriter {
    /// Whose words an element holds. A page in another language marks what is still in the source language.
    enum TextLanguage { case interface, source }

    var out: ByteWriter
    /// Nil in the fragment profile.
    let scope: RenderContext?
    /// The language of the innermost open element.
    var tongue = TextLanguage.interface
    /// How many titled boxes and tables were written: their ids and labels count them.
    var titleCount = 0
    var tableCount = 0
    /// Likewise code groups, whose tabs have ids.
    var groupCount = 0
    /// How many steps were written: their hashes stand in this order.
    var stepCount = 0
    /// Where the page's one `<h1>` stands; every other heading of level 1 becomes an `<h2>`.
    var topHeading: Span?

    init(scope: RenderContext?, capacity: Int = 16_384) {
        self.scope = scope
        out = ByteWriter(capacity: capacity)
    }

    /// Images that follow one another stand in a row on a page.
    mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
        var rest = blocks[...]
        while let block = rest.first {
            let images = rest.prefix { if case .figure = $0 { scope != nil } else { false } }
            if images.count > 1 { writeRow(of: images) } else { self.block(block, isTight: isTight) }
            rest.removeFirst(max(1, images.count))
        }
    }

    mutating func block(_ block: Block, isTight: Bool = false) {
        switch block {
        case .paragraph(let paragraph): write(paragraph, isTight: isTight)
        case .heading(let heading): write(heading)
        case .list(let list): write(list)
        case .quote(let quote): element("blockquote", tongue(of: nil)) { $0.nest(quote.blocks) }
        case .callout(let callout): write(callout)
        case .prerequisites(let prerequisites): write(prerequisites)
        case .wrapper(let wrapper): write(wrapper)
        case .code(let code): write(code)
        case .codeGroup(let group): write(group)
        case .table(let table): write(table)
        case .figure(let image): writeFigure(image)
        case .gallery(let gallery): write(gallery)
        case .qr(let qr): write(qr)
        case .html(let html): writeBlock(html)
        case .divider: divide()
        case .tableOfContents: writeTableOfContents()
        }
    }

    /// The language of the unit at `span`. Nil asks for what holds units: on a page of which nothing is translated it is the source's, and on
    /// others each unit says for itself.
    func tongue(of span: Span?) -> TextLanguage {
        guard let scope, let translation = scope.translation, translation.status != .fallback else { return .source }
        guard let span else { return tongue }
        return translation.untranslated.contains(span) ? .source : .interface
    }

    /// Begins `<tag`, on a line of its own, with `lang` where its words are in another language than what surrounds it.
    /// Gives back the language to return to: `tongue = outer`, after the closing tag.
    mutating func begin(_ tag: StaticString, _ spoken: TextLanguage) -> TextLanguage {
        out.freshLine()
        out.raw("<")
        out.raw(tag)
        return writeLang(spoken)
    }

    /// Writes `lang` into the open tag, if it is needed.
    mutating func writeLang(_ spoken: TextLanguage) -> TextLanguage {
        let outer = tongue
        if spoken != outer, let localeContext = scope?.localeContext, let untranslated = localeContext.untranslatedTag {
            out.attribute("lang", spoken == .source ? untranslated : localeContext.locale)
        }
        tongue = spoken
        return outer
    }

    /// Writes an element of blocks.
    mutating func element(_ tag: StaticString, _ spoken: TextLanguage, _ content: (inout BodyWriter) -> Void) {
        let outer = begin(tag, spoken)
        out.raw(">")
        content(&self)
        out.raw("</")
        out.raw(tag)
        out.raw(">\n")
        tongue = outer
    }

    /// Blocks between the lines of an open element and its end.
    mutating func nest(_ blocks: [Block]) {
        out.raw("\n")
        self.blocks(blocks)
        out.freshLine()
    }

    /// `class="…"` from our names and those authors' names that are safe.
    mutating func classes(_ own: String, _ authors: [String] = []) {
        let names = ([own] + authors.filter(SafeName.isSafe)).filter { !$0.isEmpty }
        if !names.isEmpty { out.attribute("class", names.joined(separator: " ")) }
    }

    /// `id="…"`, if it is safe.
    mutating func identifier(_ id: String?) {
        if let id, SafeName.isSafe(id) { out.attribute("id", id) }
    }

    private mutating func divide() {
        out.freshLine()
        out.raw(scope == nil ? "<hr />\n" : "<hr>\n")
    }

    private mutating func write(_ wrapper: Wrapper) {
        out.freshLine()
        out.raw("<div")
        classes(wrapper.kind.rawValue)
        out.raw(">\n")
        blocks(wrapper.blocks)
        out.freshLine()
        out.raw("</div>\n")
    }
}
