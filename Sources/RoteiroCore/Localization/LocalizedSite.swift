/// The site as it is published in one language.
package struct LocalizedSite: Sendable {
    /// Its interface words, complete; its tag is the language's.
    package let pack: LanguagePack
    /// What is the same in every language.
    package let source: ResolvedSite
    /// The settings, their words in this language.
    package let settings: Settings
    /// Its pages in this language, as far as they are translated, under their addresses in it, in the order of the source's.
    package let pages: [Page]
    /// How far each page is translated, by its place in the content folder. A page that is not in here is not translated at all.
    package let translations: [String: PageTranslation]
    /// Addresses that pages had in this language, and those that they have, both below the root of the language: `/old.html` to
    /// `/new.html`.
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

    /// The site in the language that its pages are written in.
    package init(_ source: ResolvedSite, pack: LanguagePack) {
        self.init(source, pack: pack, settings: source.settings, pages: source.pages, translations: [:])
    }

    /// The page at that place of the content folder, in this language.
    package func page(at contentPath: String) -> Page? { source.resolver.number(ofPage: contentPath).map { pages[$0] } }

    /// Images that are shown in place of others in this language.
    package var images: [FilePath: LocalizedImage] { source.localizedImages(in: pack.tag) }

    /// The part of all units that are translated, from 0 to 1: 1 for the source's language and for pages without words.
    package var coverage: Double {
        if pack.tag == settings.sourceLocale { return 1 }
        let total = translations.values.reduce(0) { $0 + $1.total }
        if total == 0 { return translations.isEmpty ? 0 : 1 }
        return Double(translations.values.reduce(0) { $0 + $1.translated }) / Double(total)
    }

    /// An address that leads elsewhere now.
    package struct Redirect: Sendable, Hashable {
        /// Where it was, below the root of the language.
        package let from: String
        /// Where it is.
        package let to: String

        /// From `from` to `to`.
        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }
}
