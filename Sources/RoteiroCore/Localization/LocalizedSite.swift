/// The site as it is published in one language.
package struct LocalizedSite: Sendable {
    /// Its interface words, complete; its tag is the language's.
    package let pack: LanguagePack
    /// Its pages in this language, as far as they are translated, under their addresses in it.
    package let index: SiteIndex
    /// How far each page is translated, by its place in the content folder. A page that is not in here is not translated at all.
    package let translations: [String: PageTranslation]
    /// Addresses that pages had in this language, and those that they have, both below the root of the language: `/old.html` to
    /// `/new.html`.
    package let redirects: [Redirect]

    /// A site whose pages were said in the language of `pack`.
    package init(pack: LanguagePack, index: SiteIndex, translations: [String: PageTranslation], redirects: [Redirect] = []) {
        self.pack = pack
        self.index = index
        self.translations = translations
        self.redirects = redirects
    }

    /// The part of all units that are translated, from 0 to 1: 1 for the source's language and for pages without words.
    package var coverage: Double {
        if pack.tag == index.settings.sourceLocale { return 1 }
        let total = translations.values.reduce(0) { $0 + $1.total }
        if total == 0 { return translations.isEmpty ? 0 : 1 }
        return Double(translations.values.reduce(0) { $0 + $1.translated }) / Double(total)
    }

    /// An address that leads elsewhere now.
    package struct Redirect: Sendable, Hashable {
        /// Where it was, below the root of the language.
        package var from: String
        /// Where it is.
        package var to: String

        /// From `from` to `to`.
        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }
}
