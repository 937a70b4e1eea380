import RoteiroCore

/// What every writer of a page knows: the site, the page and the language that it is written for.
/// A class, because writers hand it about for every block and it is made once a page.
final class RenderContext: Sendable {
    let site: SiteIndex
    let page: PageIndex
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

    init(page: PageIndex, localeContext: LocaleContext, icons: [String: String], digests: GuideDigests? = nil, isSearched: Bool = false) {
        site = localeContext.site
        self.page = page
        self.localeContext = localeContext
        translation = localeContext.translation(of: page)
        self.icons = icons
        self.digests = digests
        self.isSearched = isSearched
        address = localeContext.address(page.url)
    }

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
