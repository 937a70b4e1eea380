import RoteiroCore

/// Finds markup that requires Vue. `<Badge>`, the one VitePress component that can be rendered without Vue, is converted instead.
enum VueSyntax {
    /// Each fault has the span of the opening tag, or of the `style` attribute. `lost` are the tags that no component can be.
    static func faults(in html: LocatedHTML, _ lost: LostTags) -> [SyntaxFault] {
        html.tags.filter { !$0.isClosing && !lost.contains($0) }.compactMap { tag in
            guard let what = unsupported(tag.name), badge(tag) == nil, !html.components.contains(where: { $0.tag.range == tag.range })
            else {
                return nil
            }
            // `HTMLHazards` reports every other script.
            if what == .script, !HTMLHazards.isVueScript(tag, in: html) { return nil }
            return .unsupported(what, html.span(tag.range))
        } + lost.faults + html.tags.flatMap(lostStyles).map { .unsupported(.styleAttribute, html.span($0.range)) }
    }

    /// Removes `style="…"` attributes: the content security policy of a page allows only its style sheets. Sizes and alignments become
    /// attributes and take precedence over those of the tag, as in CSS.
    static func styles(of tag: HTMLScanner.Tag) -> [RawHTML.Rewrite] {
        styleAttributes(of: tag).flatMap { style -> [RawHTML.Rewrite] in
            let attributes = StyleAttribute(style.value, of: tag.name.lowercased()).attributes
            if attributes.isEmpty { return [RawHTML.Rewrite(.noAttribute, range: style.range)] }
            let replaced = tag.attributes.filter { attribute in
                attribute.range != style.range && attributes.contains { $0.name == attribute.name } && !attribute.range.isEmpty
            }
            let made = attributes.map { RawHTML.Rewrite.Attribute(name: $0.name, value: $0.value) }
            return [RawHTML.Rewrite(.attributes(made), range: style.range)]
                + replaced.map { RawHTML.Rewrite(.noAttribute, range: $0.range) }
        }
    }

    /// The `style` attributes with something that no attribute can say.
    private static func lostStyles(of tag: HTMLScanner.Tag) -> [HTMLScanner.Attribute] {
        styleAttributes(of: tag).filter { !StyleAttribute($0.value, of: tag.name.lowercased()).isComplete }
    }

    private static func styleAttributes(of tag: HTMLScanner.Tag) -> [HTMLScanner.Attribute] {
        tag.attributes.filter { $0.name == "style" && !$0.range.isEmpty }
    }

    /// Whether `html` starts with a script or style element, so that none of it can be kept.
    static func startsWithScriptOrStyle(_ html: LocatedHTML) -> Bool {
        switch html.tags.first.flatMap({ unsupported($0.name) }) {
        case .script, .style: true
        case .styleAttribute, .component, .attribute, .snippet, nil: false
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
    static func isComponent(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return first.isASCIIUppercase && name != name.uppercased() || name.contains("-")
    }
}
