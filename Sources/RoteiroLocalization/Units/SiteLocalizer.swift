package import RoteiroCore

/// Says a whole site in its languages. Every language is a pure function of the site and its catalogs.
package struct SiteLocalizer: Sendable {
    private let site: ResolvedSite
    private let catalogs: [String: CatalogIndex]

    /// A localizer of `site`. `catalogs` are by the tag of their language.
    package init(_ site: ResolvedSite, catalogs: [String: CatalogIndex]) {
        self.site = site
        self.catalogs = catalogs
    }

    /// The site in the language of `pack`. `chain` are the languages whose catalogs may lend words, its own first.
    package func localized(_ pack: LanguagePack, chain: [String]) -> LocalizedSite {
        let source = site.settings.sourceLocale
        if pack.tag == source { return LocalizedSite(site, pack: pack) }
        let fallback = chain.filter { $0 != source }.compactMap { catalogs[$0] }
        let isPseudo = PseudoLocale.isNamed(by: pack.tag)
        let lookup: PageTranslator.Lookup = { unit in
            for catalog in fallback {
                if let words = catalog.entry(for: unit)?.msgstr.first { return words }
            }
            return isPseudo ? PseudoLocale.translate(msgid: unit.msgid) : nil
        }
        // A control of the pseudo-language is called what its accents make of it, whatever the glossary says.
        let labels = isPseudo ? [:] : site.glossary.labels(in: chain)
        let translator = PageTranslator(pack: pack, labels: labels, lookup: lookup)
        var translations: [String: PageTranslation] = [:]
        var addresses = Addresses(site, fallback.first)
        let pages = site.pages.map { page in
            let (translated, translation) = translator.translate(page.parsed, url: addresses.url(of: page))
            translations[page.contentPath] = translation
            if translation.status == .fallback, translated.url == page.url { return page }
            return Page(translated, site.resolver, translating: page)
        }
        return LocalizedSite(
            site, pack: pack, settings: settings(lookup), pages: pages, translations: translations, redirects: addresses.redirects)
    }

    private func settings(_ lookup: PageTranslator.Lookup) -> Settings {
        SettingsWords.translate(site.settings) { words in
            lookup(
                TranslationUnit(
                    msgid: CanonicalMarkdown.plain(words), role: .menu, guide: "", step: nil, span: Span(FileID(0), 0, 0), file: "",
                    line: 0))
        }
    }
}

/// The addresses of pages in one language: a catalog may name the last part of each.
private struct Addresses {
    private let catalog: CatalogIndex?
    /// Addresses of the source: no translated one may take them.
    private var taken: Set<String>
    private(set) var redirects: [LocalizedSite.Redirect] = []

    init(_ site: ResolvedSite, _ catalog: CatalogIndex?) {
        self.catalog = catalog
        taken = Set(site.pages.map(\.url))
    }

    /// Nil keeps the source's: there is no translated slug, it is no slug, or another page has that address.
    mutating func url(of page: Page) -> String? {
        let file = page.url.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let ending = file.hasSuffix(".html") ? ".html" : ""
        let slug = String(file.dropLast(ending.count))
        guard !slug.isEmpty, let catalog, let words = catalog.slug(for: slug), words.isSlug, words != slug else { return nil }
        let folder = String(page.url.dropLast(file.count))
        let url = folder + words + ending
        guard taken.insert(url).inserted else { return nil }
        // Whoever had the page's address in this language before it was translated finds it.
        redirects.append(LocalizedSite.Redirect(from: page.url, to: url))
        for former in catalog.formerSlugs(of: slug) where former.isSlug && taken.insert(folder + former + ending).inserted {
            redirects.append(LocalizedSite.Redirect(from: folder + former + ending, to: url))
        }
        return url
    }
}

extension String {
    /// Lower-case letters, digits and hyphens: what an address can be without an escape.
    fileprivate var isSlug: Bool {
        !isEmpty && utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == 0x2D }
    }
}

extension CatalogIndex {
    /// A translator who changes a slug writes the old one above it: `# redirect_from: old-slug`.
    fileprivate func formerSlugs(of source: String) -> [String] {
        let entry = catalog.entries.first { $0.context == CatalogContext.slug && $0.msgid == source && !$0.isObsolete }
        return (entry?.translatorComments ?? []).compactMap { comment in
            let words = comment.split(separator: ":", maxSplits: 1)
            guard words.count == 2, words[0].filter({ $0 != " " }) == "redirect_from" else { return nil }
            return words[1].filter { $0 != " " }
        }
    }
}
