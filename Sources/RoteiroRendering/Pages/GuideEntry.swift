import RoteiroCore

/// A guide in a list of guides, as template values.
enum GuideEntry {
    static func values(of page: Page, _ localeContext: LocaleContext) -> LayoutValues {
        var values = LayoutValues(localeContext)
        values.texts = ["name": localeContext.title(of: page), "href": localeContext.address(page.url)]
        values.texts["sourceLang"] = localeContext.untranslatedTag(ofTitleOf: page)
        let steps = page.guide.steps.count
        if steps > 0 { values.texts["steps"] = localeContext.pack.text(.indexSteps, count: steps) }
        return values
    }
}
