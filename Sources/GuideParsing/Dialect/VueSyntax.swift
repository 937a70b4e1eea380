import GuideModel

/// What only Vue can run.
enum VueSyntax {
    /// Notes what a block of HTML asks of Vue; false when nothing of it can be kept.
    static func check(_ html: RawHTML, faults: inout [SyntaxFault]) -> Bool {
        let tags = HTMLScanner.tags(in: html.source)
        guard let first = tags.first else { return true }
        switch first.name.lowercased() {
        case "script":
            faults.append(.unsupported(.script, html.span))
            return false
        case "style":
            faults.append(.unsupported(.style, html.span))
            return false
        default: break
        }
        for tag in tags where !tag.isClosing && isComponent(tag.name) {
            faults.append(.unsupported(.component(tag.name), html.span))
        }
        return true
    }

    /// Notes components in a sentence.
    static func check(_ inlines: [Inline], faults: inout [SyntaxFault]) {
        for inline in inlines {
            guard case .html(let html) = inline, let tag = HTMLScanner.tags(in: html.source).first, !tag.isClosing else { continue }
            if isComponent(tag.name) { faults.append(.unsupported(.component(tag.name), html.span)) }
        }
    }

    /// Vue's components are written with a capital letter, or with a dash: HTML has no elements of either kind.
    static func isComponent(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (0x41...0x5A).contains(first) && name != name.uppercased() || name.contains("-")
    }
}
