import RoteiroCore

/// The page of what guides are about: each tag with its guides.
struct TagsPage {
    let tags: TagIndex
    let localeContext: LocaleContext

    func render(_ site: SharedPageContext, in shell: Layout) -> [UInt8] {
        let title = localeContext.pack[.tagsTitle]
        var values = site.values(title: title, path: String(TagIndex.path.dropFirst()))
        values.texts["layout"] = "index"
        values.texts["title"] = SharedPageContext.title(title, site.settings)
        values.texts["description"] = nil
        values.lists["sections"] = tags.tags.map { tag in
            var section = LayoutValues(localeContext)
            // Tags are words of the front matter that nobody translates.
            section.texts = ["level": "2", "name": tag.name, "anchor": tag.anchor]
            section.texts["sourceLang"] = localeContext.untranslatedTag
            section.set(guides: tag.pages.map { GuideEntry.values(of: localeContext.page(like: $0), localeContext) })
            return section
        }
        return shell.render("index", values)
    }
}
