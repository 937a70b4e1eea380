import RoteiroCore

/// Finds markup that requires Vue. `<Badge>`, the one VitePress component that can be rendered without Vue, is converted instead.
enum VueSyntax {
    /// Each fault has the span of the opening tag, or of the `style` attribute.
    static func faults(in html: LocatedHTML) -> [SyntaxFault] {
        html.tags.filter { !$0.isClosing }.compactMap { tag in
            guard let what = unsupported(tag.name), badge(tag) == nil else { return nil }
            // `HTMLHazards` reports every other script.
            if what == .script, !HTMLHazards.isVueScript(tag, in: html) { return nil }
            return .unsupported(what, html.span(tag.range))
        } + html.tags.flatMap(styles).map { .unsupported(.styleAttribute, html.span($0.range)) }
    }

    /// Removes `style="…"` attributes: the content security policy of a page allows only its style sheets.
    static func styles(of tag: HTMLScanner.Tag) -> [RawHTML.Rewrite] {
        tag.attributes.filter { $0.name == "style" && !$0.range.isEmpty }.map { RawHTML.Rewrite(.noAttribute, range: $0.range) }
    }

    /// Whether `html` starts with a script or style element, so that none of it can be kept.
    static func startsWithScriptOrStyle(_ html: LocatedHTML) -> Bool {
        switch html.tags.first.flatMap({ unsupported($0.name) }) {
        case .script, .style: true
        case .styleAttribute, .component, .attribute, .attributes, .snippet, nil: false
        }
    }

    /// Returns the rewrite of a `<Badge>` tag; nil for other tags and for badges without a literal text. The types and the default `tip`
    /// are those of VitePress.
    static func badge(_ tag: HTMLScanner.Tag) -> RawHTML.Rewrite? {
        guard tag.name == "Badge" else { return nil }
        if tag.isClosing { return RawHTML.Rewrite(.badgeEnd, range: tag.range) }
        let text = tag.value(of: "text") ?? ""
        let isBound = (tag.value(of: ":text") ?? tag.value(of: "v-bind:text")) != nil
        if text.isEmpty, isBound || tag.isSelfClosing { return nil }
        let tone = tag.value(of: "type").flatMap(RawHTML.Rewrite.BadgeTone.init) ?? .tip
        return RawHTML.Rewrite(.badge(tone, text: text, isWhole: tag.isSelfClosing), range: tag.range)
    }

    private static func unsupported(_ name: String) -> SyntaxFault.Unsupported? {
        switch name.lowercased() {
        case "script": .script
        case "style": .style
        default: isComponent(name) ? .component(name) : nil
        }
    }

    /// Vue component names start with an uppercase letter or contain a hyphen. Names entirely in uppercase are HTML.
    private static func isComponent(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return first.isASCIIUppercase && name != name.uppercased() || name.contains("-")
    }
}
