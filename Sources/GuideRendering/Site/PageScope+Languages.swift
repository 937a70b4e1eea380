import GuideModel

/// In which language the words of a page are.
extension PageScope {
    /// The source's language, where the unit at `span` is still said in it.
    func foreignTag(at span: Span) -> String? {
        guard let translation else { return nil }
        return translation.status == .fallback || translation.foreign.contains(span) ? edition.foreignTag : nil
    }

    /// The source's language, where all of the block is said in it. What holds blocks leaves it to them.
    func foreignTag(of block: Block) -> String? {
        guard let translation, let foreignTag = edition.foreignTag else { return nil }
        if translation.status == .fallback { return foreignTag }
        let isForeign =
            switch block {
            case .paragraph(let paragraph): translation.foreign.contains(paragraph.span)
            case .heading(let heading): translation.foreign.contains(heading.span)
            case .figure(let image): translation.foreign.contains(image.alt.span)
            case .table(let table):
                ([table.header] + table.rows).joined().allSatisfy { $0.content.isEmpty || translation.foreign.contains($0.span) }
            // Authors' HTML is not translated.
            case .html(let html): !html.isComment
            case .list, .quote, .callout, .prerequisites, .wrapper, .code, .codeGroup, .gallery, .qr, .divider, .tableOfContents: false
            }
        return isForeign ? foreignTag : nil
    }

    /// The source's language, for the title of the page.
    var titleTag: String? { edition.foreignTag(ofTitleOf: page) }
}
