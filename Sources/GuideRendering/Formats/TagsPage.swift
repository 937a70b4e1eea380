import GuideModel

/// The page of what guides are about: each tag with its guides.
struct TagsPage {
    let tags: TagIndex
    let edition: Edition

    func render(_ site: SitePart, in shell: Shell) -> [UInt8] {
        let title = edition.pack[.tagsTitle]
        var values = site.values(title: title, path: String(TagIndex.path.dropFirst()))
        values.texts["layout"] = "index"
        values.texts["title"] = SitePart.title(title, site.settings)
        values.texts["description"] = nil
        values.lists["sections"] = tags.tags.map { tag in
            var section = ShellValues(edition)
            // Tags are words of the front matter that nobody translates.
            section.texts = ["level": "2", "name": tag.name, "anchor": tag.anchor]
            section.texts["sourceLang"] = edition.foreignTag
            section.set(guides: tag.pages.map { GuideEntry.values(of: edition.page(like: $0), edition) })
            return section
        }
        return shell.render("index", values)
    }
}
