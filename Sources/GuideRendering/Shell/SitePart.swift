import GuideModel
import GuideText

/// What every page of one language shares.
struct SitePart: Sendable {
    let edition: Edition
    /// Every language that is built.
    let editions: [Edition]
    let outline: SiteOutline
    /// What its guides are about; nil where no page says so.
    let tags: TagIndex?
    let navigation: Navigation
    let settings: Settings
    /// The content security policy.
    let policy: String
    /// The script that searches, by its path below the site's root; nil for a site that has none.
    let search: String?
    /// Style sheets and scripts, as addresses.
    let styles: [String]
    let scripts: [String]
    /// The theme's drawings by name.
    let icons: [String: String]

    /// `Page · Site`, or one of them where they are the same.
    static func title(_ title: String, _ settings: Settings) -> String {
        title == settings.title || title.isEmpty ? settings.title : title + " · " + settings.title
    }

    /// The values of a page that is known: its address is `path` below the root of its edition.
    func values(title: String, path: String) -> ShellValues {
        var values = ShellValues(edition)
        values.texts = [
            "title": SitePart.title(title, settings), "heading": title, "siteTitle": settings.title,
            "root": edition.root("/"), "language": edition.pack.name,
            "socialLocale": String(edition.locale.map { $0 == "-" ? "_" : $0 }), "home": edition.address("/"), "policy": policy,
            "navigation": navigation.html,
        ]
        if !settings.description.isEmpty { values.texts["description"] = settings.description }
        if let search {
            values.flags["isSearched"] = true
            values.texts["searchScript"] = edition.root(search)
            values.texts["catalog"] = edition.root(edition.catalogPath)
            values.texts["labels"] = edition.root(edition.labelsPath)
        }
        values.lists["styles"] = styles.map(address)
        values.lists["scripts"] = scripts.map(address)
        values.icons = icons
        if editions.count > 1 { values.flags["isMultilingual"] = true }
        let alternates = Alternates(path: path, in: editions, current: number, settings)
        var links = ByteWriter()
        alternates.writeLinks(to: &links)
        values.texts["alternates"] = links.string
        var languages = ByteWriter()
        alternates.writeSwitch(to: &languages)
        values.texts["languages"] = languages.string
        return values
    }

    /// The values of a guide's page, with a mark for everything that only the page knows.
    func pageValues() -> ShellValues {
        var values = values(title: "", path: Hole.path.mark)
        for hole in Hole.allCases { values.texts[hole.rawValue] = hole.mark }
        return values
    }

    /// The place of this language among all.
    private var number: Int { editions.firstIndex { $0.locale == edition.locale } ?? 0 }

    /// The page in all languages.
    func alternates(of page: PageIndex) -> Alternates { Alternates(page, in: editions, current: number, settings) }

    private func address(_ href: String) -> ShellValues {
        var value = ShellValues(edition)
        value.texts["href"] = href
        return value
    }
}
