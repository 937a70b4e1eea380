import RoteiroCore

/// The page of all tags, each with its guides.
struct TagsPage: OutputFormat {
    let tags: TagIndex
    let shared: LayoutContext

    static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile] {
        guard let tags = language.tags else { return [] }
        let path = language.localeContext.outputPath(ofURL: TagIndex.path)
        return [OutputFile(path: path, bytes: TagsPage(tags: tags, shared: language).render())]
    }

    private func render() -> [UInt8] {
        let localeContext = shared.localeContext
        let title = localeContext.pack[.tagsTitle]
        var values = shared.values(title: title, path: String(TagIndex.path.dropFirst()))
        values.texts["layout"] = "index"
        values.texts["title"] = LayoutContext.title(title, shared.settings)
        values.texts["description"] = nil
        values.lists["sections"] = tags.tags.map { tag in
            var section = LayoutValues(localeContext)
            // Tags are front matter values, which are not translated.
            section.texts = ["level": "2", "name": tag.name, "anchor": tag.anchor]
            section.texts["sourceLang"] = localeContext.untranslatedTag
            section.set(guides: tag.pages.map { GuideEntry.values(of: localeContext.page(like: $0), localeContext) })
            return section
        }
        return shared.site.layout.render("index", values)
    }
}
