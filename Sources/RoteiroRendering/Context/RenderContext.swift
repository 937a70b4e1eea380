import RoteiroCore

/// Everything needed to render a page in one language. It is a class because it is created once per page and passed down for every block.
package final class RenderContext: Sendable {
    let site: ResolvedSite
    let page: Page
    let shared: LayoutContext
    let layout: PageLayout
    let localeContext: LocaleContext
    /// Nil in the source language.
    let translation: PageTranslation?
    /// The URL of the page, cached because every step URL starts with it.
    let address: String
    /// The hashes that stored reading progress refers to; nil while the digests themselves are computed.
    let digests: GuideDigests?

    /// Renders `page`, given in any language, in the language of `shared`.
    init(_ page: Page, _ shared: LayoutContext, _ layout: PageLayout, digests: GuideDigests? = nil) {
        let localeContext = shared.localeContext
        site = shared.site.site
        self.shared = shared
        self.layout = layout
        self.digests = digests
        let page = localeContext.page(like: page)
        self.localeContext = localeContext.adapted(to: page, shared.site.packs, source: shared.site.locales[0].pack)
        self.page = page
        translation = localeContext.translation(of: page)
        address = localeContext.address(page.url)
    }

    /// Whether the page is in another language than the site around it.
    var isInOtherLanguage: Bool { localeContext.language != shared.localeContext.language }

    /// The theme icons by name, as SVG elements.
    var icons: [String: String] { shared.site.icons }

    /// Whether the site has search. Pages then include weights for the indexer.
    var isSearched: Bool { shared.site.search != nil }

    /// The settings with localized texts.
    var settings: Settings { localeContext.site.settings }

    /// Returns the text with the placeholder `{name}` replaced.
    func text(_ key: InterfaceStringKey, _ name: String, _ value: String) -> String {
        localeContext.pack.text(key.rawValue, (name: name, value: value))
    }

    /// `Parte 1 de 2`. The total is at least `number`, so that a part numbered too high by its author still makes sense.
    func label(ofPart number: Int, of count: Int) -> String {
        localeContext.pack.text(
            InterfaceStringKey.partOf.rawValue, (name: "n", value: String(number)), (name: "m", value: String(max(number, count))))
    }
}
