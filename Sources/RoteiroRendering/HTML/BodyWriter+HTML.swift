import RoteiroCore

extension BodyWriter {
    /// Writes inline HTML.
    mutating func writeInline(_ html: RawHTML) {
        guard let context else { return out.raw(html.source) }
        if html.isComment { return }
        switch context.settings.rawHTML {
        case .keep: out.raw(bytes: RawHTMLEditor.edit(html, in: context))
        case .escape: out.escaped(html.source)
        }
    }

    mutating func writeBlock(_ html: RawHTML) {
        if context != nil, html.isComment { return }
        let isForeign = context?.page.locale == nil
        if context?.settings.rawHTML == .escape {
            return element("p", isForeign ? .source : .interface) { $0.out.escaped(html.source) }
        }
        guard let localeContext = context?.localeContext, !localeContext.isSource, isForeign, currentLanguage == .interface, html.isBalanced
        else {
            return writeBare(html)
        }
        out.freshLine()
        out.raw("<div")
        localeContext.writeLanguage(isUntranslated: true, to: &out)
        out.raw(">\n")
        currentLanguage = .source
        writeBare(html)
        currentLanguage = .interface
        out.raw("</div>\n")
    }

    private mutating func writeBare(_ html: RawHTML) {
        out.freshLine()
        if let context { out.raw(bytes: RawHTMLEditor.edit(html, in: context)) } else { out.raw(html.source) }
        out.freshLine()
    }
}

extension RawHTML {
    /// Whether every opened tag is also closed, so that the HTML can be wrapped in an element. A lone `<div>` that is closed later on the
    /// page is not balanced.
    fileprivate var isBalanced: Bool {
        var depth = 0
        for tag in HTMLScanner.tags(in: source) where !RawHTML.voidTags.contains(tag.name.lowercased()) {
            depth += tag.isClosing ? -1 : 1
            if depth < 0 { return false }
        }
        return depth == 0
    }

    static let voidTags: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
