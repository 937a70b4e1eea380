import RoteiroCore

/// What only Vue can run, and the one component of VitePress that needs no Vue: `<Badge>`.
enum VueSyntax {
    /// What `html` asks of Vue, each at its opening tag.
    static func faults(in html: PlacedHTML) -> [SyntaxFault] {
        html.tags.filter { !$0.isClosing }.compactMap { tag in
            guard let what = unsupported(tag.name), badge(tag) == nil else { return nil }
            // Any other script is a danger, not a dialect: `HTMLHazards`.
            if what == .script, !HTMLHazards.isVueScript(tag, in: html) { return nil }
            return .unsupported(what, html.span(tag.range))
        } + html.tags.flatMap(styles).map { .unsupported(.styleAttribute, html.span($0.range)) }
    }

    /// `style="…"`: the policy of a page lets only its style sheets decide how it looks.
    static func styles(of tag: HTMLScanner.Tag) -> [RawHTML.Rewrite] {
        tag.attributes.filter { $0.name == "style" && !$0.range.isEmpty }.map { RawHTML.Rewrite(.noAttribute, range: $0.range) }
    }

    /// Whether nothing of `html` can be kept: it begins with a script or a style.
    static func isOnlyCode(_ html: PlacedHTML) -> Bool {
        switch html.tags.first.flatMap({ unsupported($0.name) }) {
        case .script, .style: true
        case .styleAttribute, .component, .snippet, nil: false
        }
    }

    /// A tag of a badge that says something. Its colours are VitePress's, and so is the one of a badge that names none.
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

    /// Vue's components are written with a capital letter, or with a dash: HTML has no elements of either kind.
    private static func isComponent(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return first.isASCIIUppercase && name != name.uppercased() || name.contains("-")
    }
}
