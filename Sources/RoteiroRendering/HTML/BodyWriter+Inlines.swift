import RoteiroCore

extension BodyWriter {
    /// Writes inlines with typography applied. Badges that are still open at the end are closed.
    mutating func inlines(_ content: [Inline]) {
        parts(context?.localeContext.typeset(content, isUntranslated: isUntranslated) ?? content)
    }

    private mutating func parts(_ inlines: [Inline]) {
        var badges = 0
        for inline in inlines {
            if context != nil, case .html(let html) = inline {
                badges += html.badgeDepth
                // A closing tag without an open badge.
                if badges < 0 {
                    badges = 0
                    continue
                }
            }
            self.inline(inline)
        }
        for _ in 0..<badges { out.raw("</span>") }
    }

    /// Whether the current text is in the source language on a page in another one.
    var isUntranslated: Bool { currentLanguage == .source && context?.localeContext.isSource == false }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text): out.escaped(text.value)
        case .code(let code): wrap("code") { $0.out.escaped(code.value) }
        case .softBreak: out.raw("\n")
        case .hardBreak: out.raw(context == nil ? "<br />\n" : "<br>\n")
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

    /// Writes plain text with typography applied.
    mutating func words(_ text: String) { out.escaped(context?.localeContext.typeset(text, isUntranslated: isUntranslated) ?? text) }

    /// Writes a text that may contain HTML, as in the front matter of a home page.
    mutating func homeWords(_ text: String) {
        guard let context, context.settings.rawHTML == .keep,
            text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
        else { return words(text) }
        let isUntranslated = isUntranslated
        HomeHTML.write(text, context, to: &out) { context.localeContext.typeset($0, isUntranslated: isUntranslated) }
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
        out.raw(context == nil ? "<b>" : "<b class=\"ui-label\"")
        // Readers search for the exact labels on the screen, so labels rank higher.
        if let context { out.raw(context.isSearched ? " data-pagefind-weight=\"3\">" : ">") }
        out.escaped(label.text)
        out.raw("</b>")
    }

    /// Writes a theme icon, or its name for screen readers if the theme has no such icon.
    private mutating func write(_ icon: NamedIcon) {
        if let drawing = context?.icons[icon.name] { return out.raw(drawing) }
        out.raw("<span class=\"visually-hidden\">")
        out.escaped(icon.name)
        out.raw("</span>")
    }

    private mutating func write(_ link: Link) {
        guard let context else { return writeFragment(link) }
        let target = context.resolve(link: link.destination.value, leadsElsewhere: link.attributes.leadsElsewhere)
        guard beginLink(target, title: link.title, isBare: link.isBare, link.attributes) else {
            out.raw("<span class=\"dead-link\"")
            identifier(link.attributes.id)
            out.raw(">")
            parts(link.content)
            return out.raw("</span>")
        }
        parts(link.content)
        out.raw("</a>")
    }

    /// Opens `<a>` and returns true; returns false without output for a dead link. The text of a bare link is its address, so print styles
    /// do not repeat it.
    mutating func beginLink(
        _ target: ResolvedLink, title: String? = nil, isBare: Bool = false, _ own: ElementAttributes = .none
    ) -> Bool {
        guard let href = target.href else { return false }
        out.raw("<a")
        out.attribute("href", href)
        classes(isBare ? "bare" : "", own.classes)
        identifier(own.id)
        if let relations = relations(target, own) { out.attribute("rel", relations) }
        let hasTitle = title.map { !$0.isEmpty } ?? false
        if let title, hasTitle { out.attribute("title", title) }
        values(own.values.filter { $0.name != "rel" && !(hasTitle && $0.name == "title") })
        out.raw(">")
        return true
    }

    /// The `rel` of the author, with `noopener` for other sites and new tabs.
    private func relations(_ target: ResolvedLink, _ own: ElementAttributes) -> String? {
        var names = (own.value(of: "rel") ?? "").split(separator: " ").map(String.init)
        let isWeb = if case .external(_, isWeb: true) = target { true } else { false }
        if isWeb || own.value(of: "target") == "_blank", !names.contains("noopener"), !names.contains("noreferrer") {
            names.append("noopener")
        }
        return names.isEmpty ? nil : names.joined(separator: " ")
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

    /// Encodes an address as the CommonMark spec examples do, where `'` becomes an entity only in addresses.
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
    /// The change in the number of open badges.
    fileprivate var badgeDepth: Int {
        rewrites.reduce(0) { depth, rewrite in
            switch rewrite.change {
            case .badge(_, _, isWhole: false): depth + 1
            case .badgeEnd: depth - 1
            case .badge, .noAttribute, .attributes, .element, .noTag: depth
            }
        }
    }
}
