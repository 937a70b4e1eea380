import RoteiroCore

/// What every writer of a page knows: the site, the page and the language that it is written for.
/// A class, because writers hand it about for every block and it is made once a page.
final class RenderContext: Sendable {
    /// What is the same in every language.
    let site: ResolvedSite
    let page: Page
    let localeContext: LocaleContext
    /// How far the page is translated; nil in the source's language.
    let translation: PageTranslation?
    /// The page's own address: every step's begins with it.
    let address: String
    /// The theme's drawings by name, as SVG elements.
    let icons: [String: String]
    /// What a reader's progress remembers of each step; nil for a writer that shows no controls.
    let digests: GuideDigests?
    /// The page tells the program that makes the index what counts more.
    let isSearched: Bool

    init(page: Page, localeContext: LocaleContext, icons: [String: String], digests: GuideDigests? = nil, isSearched: Bool = false) {
        site = localeContext.site.source
        self.page = page
        self.localeContext = localeContext
        translation = localeContext.translation(of: page)
        self.icons = icons
        self.digests = digests
        self.isSearched = isSearched
        address = localeContext.address(page.url)
    }

    /// The settings, their words in the language of the page.
    var settings: Settings { localeContext.site.settings }

    /// The words under `key`, with `{name}` replaced.
    func say(_ key: WordKey, _ name: String, _ value: String) -> String {
        localeContext.pack.say(key.rawValue, (name: name, value: value))
    }

    /// `Parte 1 de 2`. A number that is too high for the count is the writer's, and stays.
    func label(ofPart number: Int, of count: Int) -> String {
        localeContext.pack.say(
            WordKey.partOf.rawValue, (name: "n", value: String(number)), (name: "m", value: String(max(number, count))))
    }
}
