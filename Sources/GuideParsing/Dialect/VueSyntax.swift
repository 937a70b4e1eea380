import GuideModel

/// What only Vue can run.
enum VueSyntax {
    /// What `html` asks of Vue, each at its opening tag.
    static func faults(in html: PlacedHTML) -> [SyntaxFault] {
        html.tags.filter { !$0.isClosing }.compactMap { tag in
            guard let what = unsupported(tag.name) else { return nil }
            // Any other script is a danger, not a dialect: `HTMLHazards`.
            if what == .script, !HTMLHazards.isVueScript(tag, in: html) { return nil }
            return .unsupported(what, html.span(tag.range))
        }
    }

    /// Whether nothing of `html` can be kept: it begins with a script or a style.
    static func isOnlyCode(_ html: PlacedHTML) -> Bool {
        switch html.tags.first.flatMap({ unsupported($0.name) }) {
        case .script, .style: true
        case .component, .snippet, nil: false
        }
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
        return (0x41...0x5A).contains(first) && name != name.uppercased() || name.contains("-")
    }
}
