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
        values.lists["sections"] = outline.sections.flatMap { sections(in: $0, level: 2) }
        return shell.render("index", values)
    }

    /// A section and those in it, one level below. A folder that only holds others would be a heading over nothing.
    private func sections(in section: SiteOutline.Section, level: Int) -> [ShellValues] {
        let isShown = !section.pages.isEmpty || section.index != nil
        return (isShown ? [values(of: section, level: level)] : [])
            + section.sections.flatMap { sections(in: $0, level: min(isShown ? level + 1 : level, 6)) }
    }

    private func values(of section: SiteOutline.Section, level: Int) -> ShellValues {
        var values = ShellValues(edition)
        values.texts["href"] = section.index.map { edition.address($0.url) }
        let foreign = section.index.map(edition.foreignTag(ofTitleOf:)) ?? edition.foreignTagOfTitles
        values.texts["name"] = edition.typeset(section.title, isForeign: foreign != nil)
        values.texts["level"] = String(level)
        values.texts["sourceLang"] = foreign
        values.texts["summary"] = section.index?.summary.map { edition.typeset($0, isForeign: foreign != nil) }
        values.set(guides: section.pages.map(entry))
        return values
    }

    private func entry(_ page: PageIndex) -> ShellValues { GuideEntry.values(of: page, edition) }
}
