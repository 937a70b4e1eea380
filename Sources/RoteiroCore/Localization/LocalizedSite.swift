/// The site in one of its languages.
package struct LocalizedSite: Sendable {
    /// The complete interface texts. Its tag is that of the language.
    package let pack: LanguagePack
    /// The language-independent site.
    package let source: ResolvedSite
    /// The settings with their texts in this language.
    package let settings: Settings
    /// The pages, translated as far as the catalog is, with their addresses in this language. In the order of the source pages.
    package let pages: [Page]
    /// The translation state of each page, by its path in the content folder. Pages without an entry are not translated.
    package let translations: [String: PageTranslation]
    /// Former addresses of pages and their replacements, both relative to the root of the language: `/old.html` to `/new.html`.
    package let redirects: [Redirect]

    package init(
        _ source: ResolvedSite, pack: LanguagePack, settings: Settings, pages: [Page], translations: [String: PageTranslation],
        redirects: [Redirect] = []
    ) {
        self.source = source
        self.pack = pack
        self.settings = settings
        self.pages = pages
        self.translations = translations
        self.redirects = redirects
    }

    /// Creates the site in its source language.
    package init(_ source: ResolvedSite, pack: LanguagePack) {
        self.init(source, pack: pack, settings: source.settings, pages: source.pages, translations: [:])
    }

    /// Returns the page at a path in the content folder.
    package func page(at contentPath: String) -> Page? { source.resolver.index(ofPage: contentPath).map { pages[$0] } }

    /// The image variants of this language, by the original file.
    package var images: [FilePath: LocalizedImage] { source.localizedImages(in: pack.tag) }

    /// The share of translated units in whole percent, rounded down. It is 100 for the source language and for sites without text.
    package var coveragePercent: Int {
        if pack.tag == settings.sourceLocale { return 100 }
        let total = translations.values.reduce(0) { $0 + $1.total }
        if total == 0 { return translations.isEmpty ? 0 : 100 }
        return translations.values.reduce(0) { $0 + $1.translated } * 100 / total
    }

    package struct Redirect: Sendable, Hashable {
        /// The former address, relative to the root of the language.
        package let from: String
        package let to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }
}
