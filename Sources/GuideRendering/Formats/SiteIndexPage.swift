import GuideModel
import GuideText

/// The page at the root of a site that has no `index.md`: its guides by folder.
struct SiteIndexPage {
    let outline: SiteOutline
    let edition: Edition
    let settings: Settings

    func render(_ site: SitePart, in shell: Shell) -> [UInt8] {
        var values = site.values(title: settings.title, path: "")
        values.texts["layout"] = "index"
        values.set(guides: outline.pages.map(entry))
        values.lists["sections"] = outline.sections.flatMap(flat).map(section)
        return shell.render("index", values)
    }

    private func flat(_ section: SiteOutline.Section) -> [SiteOutline.Section] {
        // A folder that only holds others would be a heading over nothing.
        (section.pages.isEmpty && section.index == nil ? [] : [section]) + section.sections.flatMap(flat)
    }

    private func section(_ section: SiteOutline.Section) -> ShellValues {
        var values = ShellValues(edition)
        values.texts["href"] = section.index.map { edition.address($0.url) }
        let foreign = section.index.map(edition.foreignTag(ofTitleOf:)) ?? edition.foreignTagOfTitles
        values.texts["name"] = edition.typeset(section.title, isForeign: foreign != nil)
        values.texts["sourceLang"] = foreign
        values.texts["summary"] = section.index?.summary.map { edition.typeset($0, isForeign: foreign != nil) }
        values.set(guides: section.pages.map(entry))
        return values
    }

    private func entry(_ page: PageIndex) -> ShellValues { GuideEntry.values(of: page, edition) }
}
