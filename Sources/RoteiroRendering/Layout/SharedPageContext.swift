import RoteiroCore

/// What every page of one language shares.
final class SharedPageContext: Sendable {
    let localeContext: LocaleContext
    /// Every language that is built.
    let localeContexts: [LocaleContext]
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

    init(
        localeContext: LocaleContext, localeContexts: [LocaleContext], outline: SiteOutline, tags: TagIndex?, navigation: Navigation,
        settings: Settings, policy: String, search: String?, styles: [String], scripts: [String], icons: [String: String]
    ) {
        self.localeContext = localeContext
        self.localeContexts = localeContexts
        self.outline = outline
        self.tags = tags
        self.navigation = navigation
        self.settings = settings
        self.policy = policy
        self.search = search
        self.styles = styles
        self.scripts = scripts
        self.icons = icons
    }

    /// `Page · Site`, or one of them where they are the same.
    static func title(_ title: String, _ settings: Settings) -> String {
        title == settings.title || title.isEmpty ? settings.title : title + " · " + settings.title
    }

    /// The values of a page that is known: its address is `path` below the root of its edition.
    func values(title: String, path: String) -> LayoutValues {
        var values = LayoutValues(localeContext)
        values.texts = [
            "title": SharedPageContext.title(title, settings), "heading": title, "siteTitle": settings.title,
            "root": localeContext.root("/"), "language": localeContext.pack.name,
            "socialLocale": String(localeContext.locale.map { $0 == "-" ? "_" : $0 }), "home": localeContext.address("/"), "policy": policy,
            "navigation": navigation.html,
        ]
        if !settings.description.isEmpty { values.texts["description"] = settings.description }
        if let search {
            values.flags["isSearched"] = true
            values.texts["searchScript"] = localeContext.root(search)
            values.texts["catalog"] = localeContext.root(localeContext.catalogPath)
            values.texts["labels"] = localeContext.root(localeContext.labelsPath)
        }
        values.lists["styles"] = styles.map(address)
        values.lists["scripts"] = scripts.map(address)
        values.icons = icons
        if localeContexts.count > 1 { values.flags["isMultilingual"] = true }
        let alternates = Alternates(path: path, in: localeContexts, current: number, settings)
        var links = ByteWriter()
        alternates.writeLinks(to: &links)
        values.texts["alternates"] = links.string
        var languages = ByteWriter()
        alternates.writeSwitch(to: &languages)
        values.texts["languages"] = languages.string
        return values
    }

    /// The values of a guide's page, with a mark for everything that only the page knows.
    func pageValues() -> LayoutValues {
        var values = values(title: "", path: Slot.path.mark)
        for slot in Slot.allCases { values.texts[slot.rawValue] = slot.mark }
        return values
    }

    /// The place of this language among all.
    private var number: Int { localeContexts.firstIndex { $0.locale == localeContext.locale } ?? 0 }

    /// The page in all languages.
    func alternates(of page: Page) -> Alternates { Alternates(page, in: localeContexts, current: number, settings) }

    private func address(_ href: String) -> LayoutValues {
        var value = LayoutValues(localeContext)
        value.texts["href"] = href
        return value
    }
}
