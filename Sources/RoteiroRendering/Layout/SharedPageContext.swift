import RoteiroCore

/// What every page of one language shares.
package final class SharedPageContext: Sendable {
    let site: SiteContext
    let localeContext: LocaleContext
    let outline: SiteOutline
    /// What its guides are about; nil where no page says so.
    let tags: TagIndex?
    let navigation: Navigation

    init(_ site: SiteContext, _ localeContext: LocaleContext) {
        self.site = site
        self.localeContext = localeContext
        let outline = SiteOutline(localeContext.site)
        self.outline = outline
        tags = TagIndex(localeContext.site, files: site.files)
        navigation = Navigation(of: localeContext.site, outline, localeContext)
    }

    /// The settings, their words in this language.
    var settings: Settings { localeContext.site.settings }

    /// Every language that is built.
    var localeContexts: [LocaleContext] { site.locales }

    /// `Page · Site`, or one of them where they are the same.
    static func title(_ title: String, _ settings: Settings) -> String {
        title == settings.title || title.isEmpty ? settings.title : title + " · " + settings.title
    }

    /// The values of a page that is known: its address is `path` below the root of its language.
    func values(title: String, path: String) -> LayoutValues {
        var values = LayoutValues(localeContext)
        values.texts = [
            "title": SharedPageContext.title(title, settings), "heading": title, "siteTitle": settings.title,
            "root": localeContext.root("/"), "language": localeContext.pack.name,
            "socialLocale": String(localeContext.locale.map { $0 == "-" ? "_" : $0 }), "home": localeContext.address("/"),
            "policy": site.policy,
            "navigation": navigation.html,
        ]
        if !settings.description.isEmpty { values.texts["description"] = settings.description }
        if let search = site.search {
            values.flags["isSearched"] = true
            values.texts["searchScript"] = localeContext.root(search)
            values.texts["catalog"] = localeContext.root(localeContext.catalogPath)
            values.texts["labels"] = localeContext.root(localeContext.labelsPath)
        }
        values.lists["styles"] = site.published.styles.map { address(site.settings.href($0)) }
        values.lists["scripts"] = site.published.scripts.map { address(site.settings.href($0)) }
        values.icons = site.icons
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
