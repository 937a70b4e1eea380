import RoteiroCore

/// The `lang` of untranslated text on a page.
extension RenderContext {
    /// The source language if the unit at `span` is untranslated, otherwise nil.
    func untranslatedTag(at span: Span) -> String? {
        guard let translation else { return nil }
        return translation.status == .fallback || translation.untranslated.contains(span) ? localeContext.untranslatedTag : nil
    }

    /// The source language if the whole block is untranslated, otherwise nil. Container blocks return nil; their children are marked
    /// instead.
    func untranslatedTag(of block: Block) -> String? {
        guard let translation, let untranslatedTag = localeContext.untranslatedTag else { return nil }
        if translation.status == .fallback { return untranslatedTag }
        // Raw HTML is not in catalogs.
        if case .html(let html) = block { return html.isComment || page.locale != nil ? nil : untranslatedTag }
        let isGallery = block.images.count > 1
        let units = isGallery || block.container != nil ? [] : block.inlines.filter { !$0.content.isEmpty }
        return !units.isEmpty && units.allSatisfy { translation.untranslated.contains($0.span) } ? untranslatedTag : nil
    }

    /// The source language if the page title is untranslated, otherwise nil.
    var titleTag: String? { localeContext.untranslatedTag(ofTitleOf: page) }
}
