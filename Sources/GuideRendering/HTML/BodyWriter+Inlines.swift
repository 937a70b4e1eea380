import GuideModel
import GuideText

extension BodyWriter {
    mutating func inlines(_ inlines: [Inline]) {
        var isLiteral = false
        for inline in inlines {
            if case .html(let html) = inline, let state = html.literalState { isLiteral = state }
            if isLiteral, case .text(let text) = inline { out.escaped(text.value) } else { self.inline(inline) }
        }
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text): words(text.value)
        case .code(let code): wrap("code") { $0.out.escaped(code.value) }
        case .softBreak: out.raw("\n")
        case .hardBreak: out.raw(scope == nil ? "<br />\n" : "<br>\n")
        case .emphasis(let group): wrap("em") { $0.inlines(group.content) }
        case .strong(let group): wrap("strong") { $0.inlines(group.content) }
        case .strikethrough(let group): wrap("del") { $0.inlines(group.content) }
        case .link(let link): write(link)
        case .image(let image): writeIcon(image)
        case .icon(let icon): write(icon)
        case .uiLabel(let label): write(label)
        case .html(let html): writeInline(html)
        case .footnoteReference(let reference): write(reference)
        }
    }

    /// Words of an author, as the language prints them.
    mutating func words(_ text: String) {
        out.escaped(scope?.edition.typeset(text, isForeign: tongue == .source && scope?.edition.isSource == false) ?? text)
    }

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
        let isBare = link.content.count == 1 && link.content.plainText == link.destination.value
        guard beginLink(scope.resolve(link: link.destination.value), title: link.title, isBare: isBare) else {
            out.raw("<span class=\"dead-link\">")
            inlines(link.content)
            return out.raw("</span>")
        }
        if isBare { out.escaped(link.destination.value) } else { inlines(link.content) }
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
        inlines(link.content)
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
    /// True for a tag after which text stays as it was written, `<code>` and its like, false for the end of one; nil for anything else.
    fileprivate var literalState: Bool? {
        let isClosing = source.hasPrefix("</")
        let name = source.utf8.dropFirst(isClosing ? 2 : 1).prefix { (0x61...0x7A).contains($0 | 0x20) }
        return ["code", "kbd", "samp", "var", "tt"].contains(String(decoding: name, as: UTF8.self).lowercased()) ? !isClosing : nil
    }
}
