import RoteiroCore

extension BodyWriter {
    /// One sentence or more, as the language prints it. A badge that is opened is closed with them.
    mutating func inlines(_ content: [Inline]) {
        parts(scope?.localeContext.typeset(content, isUntranslated: isUntranslated) ?? content)
    }

    private mutating func parts(_ inlines: [Inline]) {
        var badges = 0
        for inline in inlines {
            if scope != nil, case .html(let html) = inline {
                badges += html.badgeDepth
                // The end of none.
                if badges < 0 {
                    badges = 0
                    continue
                }
            }
            self.inline(inline)
        }
        for _ in 0..<badges { out.raw("</span>") }
    }

    /// What is being said is in the source's language, and the page in another.
    var isUntranslated: Bool { tongue == .source && scope?.localeContext.isSource == false }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text): out.escaped(text.value)
        case .code(let code): wrap("code") { $0.out.escaped(code.value) }
        case .softBreak: out.raw("\n")
        case .hardBreak: out.raw(scope == nil ? "<br />\n" : "<br>\n")
        case .emphasis(let group): wrap("em") { $0.parts(group.content) }
        case .strong(let group): wrap("strong") { $0.parts(group.content) }
        case .strikethrough(let group): wrap("del") { $0.parts(group.content) }
        case .link(let link): write(link)
        case .image(let image): writeIcon(image)
        case .icon(let icon): write(icon)
        case .uiLabel(let label): write(label)
        case .html(let html): writeInline(html)
        case .footnoteReference(let reference): write(reference)
        }
    }

    /// Words of an author without markup, as the language prints them.
    mutating func words(_ text: String) { out.escaped(scope?.localeContext.typeset(text, isUntranslated: isUntranslated) ?? text) }

    mutating func wrap(_ tag: StaticString, _ content: (inout BodyWriter) -> Void) {
        out.raw("<")
        out.raw(tag)
        out.raw(">")
        content(&self)
        out.raw("</")
        out.raw(tag)
        out.raw(">")
    }

    private mutating func write(_ label: UILabel) {
        out.raw(scope == nil ? "<b>" : "<b class=\"ui-label\"")
        // Who searches types what the screen says.
        if let scope { out.raw(scope.isSearched ? " data-pagefind-weight=\"3\">" : ">") }
        out.escaped(label.text)
        out.raw("</b>")
    }

    /// A drawing of the theme; without one its name is there for who cannot see it.
    private mutating func write(_ icon: NamedIcon) {
        if let drawing = scope?.icons[icon.name] { return out.raw(drawing) }
        out.raw("<span class=\"visually-hidden\">")
        out.escaped(icon.name)
        out.raw("</span>")
    }

    private mutating func write(_ link: Link) {
        guard let scope else { return writeFragment(link) }
        guard beginLink(scope.resolve(link: link.destination.value), title: link.title, isBare: link.isBare) else {
            out.raw("<span class=\"dead-link\">")
            parts(link.content)
            return out.raw("</span>")
        }
        parts(link.content)
        out.raw("</a>")
    }

    /// `<a href>`; false for a dead link, and then nothing is written. One whose words are its address (`isBare`) needs none beside it
    /// on paper.
    mutating func beginLink(_ target: ResolvedLink, title: String? = nil, isBare: Bool = false) -> Bool {
        guard let href = target.href else { return false }
        out.raw("<a")
        out.attribute("href", href)
        if isBare { out.raw(" class=\"bare\"") }
        if case .external(_, isWeb: true) = target { out.raw(" rel=\"noopener\"") }
        if let title, !title.isEmpty { out.attribute("title", title) }
        out.raw(">")
        return true
    }

    private mutating func writeFragment(_ link: Link) {
        out.raw("<a href=\"")
        fragmentAddress(link.destination.value)
        out.raw("\"")
        if let title = link.title, !title.isEmpty { out.attribute("title", title) }
        out.raw(">")
        parts(link.content)
        out.raw("</a>")
    }

    /// An address as the specification's examples print it: `'` is an entity there, and only there.
    mutating func fragmentAddress(_ address: String) {
        let encoded = URLEncoding.href(address)
        guard encoded.utf8.contains(UInt8(ascii: "'")) else { return out.escaped(encoded) }
        for (index, piece) in encoded.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { out.raw("&#x27;") }
            out.escaped(String(piece))
        }
    }
}

extension RawHTML {
    /// How many badges stay open after it; -1 for the end of one.
    fileprivate var badgeDepth: Int {
        rewrites.reduce(0) { depth, rewrite in
            switch rewrite.change {
            case .badge(_, _, isWhole: false): depth + 1
            case .badgeEnd: depth - 1
            case .badge, .noAttribute: depth
            }
        }
    }
}
