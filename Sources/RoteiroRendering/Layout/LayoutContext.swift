import RoteiroCore

/// Everything that the pages of one language share.
package final class LayoutContext: Sendable {
    let site: SiteContext
    let localeContext: LocaleContext
    let outline: SiteOutline
    /// Nil if no page has tags.
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

    /// The settings with localized texts.
    var settings: Settings { localeContext.site.settings }

    var localeContexts: [LocaleContext] { site.locales }

    /// `Page · Site`, or the site title alone if the page title is the same or empty.
    static func title(_ title: String, _ settings: Settings) -> String {
        title == settings.title || title.isEmpty ? settings.title : title + " · " + settings.title
    }

    /// The template values of a page at `path` below the language root.
    func values(title: String, path: String) -> LayoutValues {
        var values = LayoutValues(localeContext)
        values.texts = [
            "title": LayoutContext.title(title, settings), "heading": title, "siteTitle": settings.title,
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

    /// The template values of guide pages, with a slot mark for each value that depends on the page.
    func pageValues() -> LayoutValues {
        var values = values(title: "", path: TemplateSlot.path.mark)
        for slot in TemplateSlot.allCases { values.texts[slot.rawValue] = slot.mark }
        return values
    }

    /// The index of this language in `localeContexts`.
    private var number: Int { localeContexts.firstIndex { $0.locale == localeContext.locale } ?? 0 }

    func alternates(of page: Page) -> Alternates { Alternates(page, in: localeContexts, current: number, settings) }

    private func address(_ href: String) -> LayoutValues {
        var value = LayoutValues(localeContext)
        value.texts["href"] = href
        return value
    }
}
