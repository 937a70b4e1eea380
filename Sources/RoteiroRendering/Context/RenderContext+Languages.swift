import RoteiroCore

/// In which language the words of a page are.
extension RenderContext {
    /// The source's language, where the unit at `span` is still said in it.
    func untranslatedTag(at span: Span) -> String? {
        guard let translation else { return nil }
        return translation.status == .fallback || translation.untranslated.contains(span) ? localeContext.untranslatedTag : nil
    }

    /// The source's language, where all of the block is said in it. What holds blocks leaves it to them.
    func untranslatedTag(of block: Block) -> String? {
        guard let translation, let untranslatedTag = localeContext.untranslatedTag else { return nil }
        if translation.status == .fallback { return untranslatedTag }
        let isUntranslated =
            switch block {
            case .paragraph(let paragraph): translation.untranslated.contains(paragraph.span)
            case .heading(let heading): translation.untranslated.contains(heading.span)
            case .figure(let image): translation.untranslated.contains(image.alt.span)
            case .table(let table):
                ([table.header] + table.rows).joined().allSatisfy { $0.content.isEmpty || translation.untranslated.contains($0.span) }
            // Authors' HTML is not translated.
            case .html(let html): !html.isComment
            case .list, .quote, .callout, .prerequisites, .wrapper, .code, .codeGroup, .gallery, .qr, .divider, .tableOfContents: false
            }
        return isUntranslated ? untranslatedTag : nil
    }

    /// The source's language, for the title of the page.
    var titleTag: String? { localeContext.untranslatedTag(ofTitleOf: page) }
}
