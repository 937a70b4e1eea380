import GuideModel

/// What every page of one language shares.
struct SitePart: Sendable {
    let edition: Edition
    /// Every language that is built.
    let editions: [Edition]
    let navigation: Navigation
    let settings: Settings
    /// The content security policy.
    let policy: String
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
            "description": settings.description, "root": edition.root("/"), "language": edition.pack.name,
            "socialLocale": String(edition.locale.map { $0 == "-" ? "_" : $0 }), "home": edition.address("/"), "policy": policy,
            "navigation": navigation.html,
        ]
        values.lists["styles"] = styles.map(address)
        values.lists["scripts"] = scripts.map(address)
        values.icons = icons
        if editions.count > 1 {
            values.flags["isMultilingual"] = true
            values.lists["editions"] = editions.map { entry($0, path: path) }
        }
        if let origin = settings.origin { values.texts["canonical"] = origin + edition.root("/") + path }
        values.texts["sourceLang"] = edition.foreignTag
        return values
    }

    /// The values of a guide's page, with a mark for everything that only the page knows.
    func pageValues() -> ShellValues {
        var values = values(title: "", path: Hole.path.mark)
        for hole in Hole.allCases { values.texts[hole.rawValue] = hole.mark }
        if !edition.isSource {
            values.flags["isFallback"] = true
            values.texts["original"] = edition.root("/") + Hole.path.mark
        }
        return values
    }

    private func address(_ href: String) -> ShellValues {
        var value = ShellValues(edition)
        value.texts["href"] = href
        return value
    }

    private func entry(_ other: Edition, path: String) -> ShellValues {
        var values = ShellValues(other)
        values.texts = ["href": other.address("/") + path, "name": other.pack.name]
        values.flags["isCurrent"] = other.locale == edition.locale
        return values
    }
}
