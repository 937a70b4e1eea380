import RoteiroCore

/// The start page of a site without `index.md`: its guides by folder.
struct GuideIndexPage: OutputFormat {
    static let yieldsToPublicFiles = true

    let shared: LayoutContext
    private var localeContext: LocaleContext { shared.localeContext }

    static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile] {
        if language.outline.home != nil { return [] }
        return [OutputFile(path: language.localeContext.outputPath(ofURL: "/"), bytes: GuideIndexPage(shared: language).render())]
    }

    private func render() -> [UInt8] {
        var values = shared.values(title: shared.site.settings.title, path: "")
        values.texts["layout"] = "index"
        values.set(guides: shared.outline.pages.map(entry))
        values.lists["sections"] = shared.outline.sections.flatMap { sections(in: $0, level: 2) }
        return shared.site.layout.render("index", values)
    }

    /// Returns a section and its subsections, one level below. A folder without pages of its own gets no heading.
    private func sections(in section: SiteOutline.Section, level: Int) -> [LayoutValues] {
        let isShown = !section.pages.isEmpty || section.index != nil
        return (isShown ? [values(of: section, level: level)] : [])
            + section.sections.flatMap { sections(in: $0, level: min(isShown ? level + 1 : level, 6)) }
    }

    private func values(of section: SiteOutline.Section, level: Int) -> LayoutValues {
        var values = LayoutValues(localeContext)
        values.texts["href"] = section.index.map { localeContext.address($0.url) }
        let untranslated = section.index.map(localeContext.untranslatedTag(ofTitleOf:)) ?? localeContext.untranslatedTagOfTitles
        values.texts["name"] = localeContext.typeset(section.title, isUntranslated: untranslated != nil)
        values.texts["level"] = String(level)
        values.texts["sourceLang"] = untranslated
        values.texts["summary"] = section.index?.excerpt.map { localeContext.typeset($0, isUntranslated: untranslated != nil) }
        values.set(guides: section.pages.map(entry))
        return values
    }

    private func entry(_ page: Page) -> LayoutValues { GuideEntry.values(of: page, localeContext) }
}
