import RoteiroCore

/// What every writer of a page knows: the site, the page and the language that it is written for.
/// A class, because writers hand it about for every block and it is made once a page.
package final class RenderContext: Sendable {
    /// What is the same in every language.
    let site: ResolvedSite
    let page: Page
    /// What every page of the language shares.
    let shared: SharedPageContext
    let layout: PageLayout
    let localeContext: LocaleContext
    /// How far the page is translated; nil in the source's language.
    let translation: PageTranslation?
    /// The page's own address: every step's begins with it.
    let address: String
    /// What a reader's progress remembers of each step; nil while that is computed.
    let digests: GuideDigests?

    /// `page`, of any language, in that of `shared`.
    init(_ page: Page, _ shared: SharedPageContext, _ layout: PageLayout, digests: GuideDigests? = nil) {
        let localeContext = shared.localeContext
        site = shared.site.site
        self.shared = shared
        self.layout = layout
        self.localeContext = localeContext
        self.digests = digests
        let page = localeContext.page(like: page)
        self.page = page
        translation = localeContext.translation(of: page)
        address = localeContext.address(page.url)
    }

    /// The theme's drawings by name, as SVG elements.
    var icons: [String: String] { shared.site.icons }

    /// The page tells the program that makes the index what counts more.
    var isSearched: Bool { shared.site.search != nil }

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
