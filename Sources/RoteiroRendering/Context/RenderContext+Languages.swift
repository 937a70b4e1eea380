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
        // Authors' HTML is not translated.
        if case .html(let html) = block { return html.isComment ? nil : untranslatedTag }
        let isGallery = block.images.count > 1
        let units = isGallery || block.container != nil ? [] : block.inlines.filter { !$0.content.isEmpty }
        return !units.isEmpty && units.allSatisfy { translation.untranslated.contains($0.span) } ? untranslatedTag : nil
    }

    /// The source's language, for the title of the page.
    var titleTag: String? { localeContext.untranslatedTag(ofTitleOf: page) }
}
