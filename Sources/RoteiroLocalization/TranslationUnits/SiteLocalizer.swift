package import RoteiroCore

/// Translates a whole site. Each language depends only on the site and its catalogs.
package struct SiteLocalizer: Sendable {
    private let site: ResolvedSite
    private let catalogs: [String: CatalogIndex]

    /// `catalogs` are by locale tag.
    package init(_ site: ResolvedSite, catalogs: [String: CatalogIndex]) {
        self.site = site
        self.catalogs = catalogs
    }

    /// Returns the site in the language of `pack`. A page in the folder of that language is published as it is written. `chain` lists the languages whose catalogs provide translations, its own first.
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
        // In a pseudolocale the names of controls are pseudotranslated too, regardless of the glossary.
        let labels = isPseudo ? [:] : site.glossary.labels(in: chain)
        let translator = PageTranslator(pack: pack, labels: labels, lookup: lookup)
        var translations: [String: PageTranslation] = [:]
        var addresses = Addresses(site, fallback.first)
        let pages = site.pages.map { page in
            if let written = written(page, chain) {
                translations[page.contentPath] = PageTranslator.translation(ofWritten: written)
                guard let url = addresses.url(of: page), url != written.url else { return written }
                return Page(written.parsed.replacing(guide: written.guide, title: written.title, url: url), site.resolver)
            }
            let (translated, translation) = translator.translate(page.parsed, url: addresses.url(of: page))
            translations[page.contentPath] = translation
            if translation.status == .fallback, translated.url == page.url { return page }
            return Page(translated, site.resolver, translating: page)
        }
        return LocalizedSite(
            site, pack: pack, settings: settings(lookup), pages: pages, translations: translations, redirects: addresses.redirects)
    }

    /// Returns the page as it is written in the first language of `chain` that has it, unless a catalog of an earlier language comes first.
    private func written(_ page: Page, _ chain: [String]) -> Page? {
        for tag in chain where tag != site.settings.sourceLocale {
            if let written = site.page(at: page.contentPath, in: tag), written.locale != nil { return written.isPublished ? written : nil }
            if catalogs[tag] != nil { return nil }
        }
        return nil
    }

    private func settings(_ lookup: PageTranslator.Lookup) -> Settings {
        SettingsTexts.translate(site.settings) { words in
            lookup(
                TranslationUnit(
                    msgid: CanonicalMarkdown.plain(words), role: .menu, guide: "", step: nil, span: Span(FileID(0), 0, 0), file: "",
                    line: 0))
        }
    }
}

/// The URLs of pages in one language. A catalog can translate the last component.
private struct Addresses {
    private let catalog: CatalogIndex?
    /// URLs in use, including all URLs of the source language.
    private var taken: Set<String>
    private(set) var redirects: [LocalizedSite.Redirect] = []

    init(_ site: ResolvedSite, _ catalog: CatalogIndex?) {
        self.catalog = catalog
        taken = Set(site.pages.map(\.url))
    }

    /// Returns nil to keep the source URL: there is no translated slug, it is not a valid slug, or another page has that URL.
    mutating func url(of page: Page) -> String? {
        let file = page.url.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let ending = file.hasSuffix(".html") ? ".html" : ""
        let slug = String(file.dropLast(ending.count))
        guard !slug.isEmpty, let catalog, let words = catalog.slug(for: slug), words.isSlug, words != slug else { return nil }
        let folder = String(page.url.dropLast(file.count))
        let url = folder + words + ending
        guard taken.insert(url).inserted else { return nil }
        // Keeps the URL that the page had in this language before its slug was translated.
        redirects.append(LocalizedSite.Redirect(from: page.url, to: url))
        for former in catalog.formerSlugs(of: slug) where former.isSlug && taken.insert(folder + former + ending).inserted {
            redirects.append(LocalizedSite.Redirect(from: folder + former + ending, to: url))
        }
        return url
    }
}

extension String {
    /// Lowercase ASCII letters, digits and hyphens, which need no escaping in a URL.
    fileprivate var isSlug: Bool {
        !isEmpty && utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == 0x2D }
    }
}

extension CatalogIndex {
    /// Returns the former slugs, which translators note above a changed slug: `# redirect_from: old-slug`.
    fileprivate func formerSlugs(of source: String) -> [String] {
        let entry = catalog.entries.first { $0.context == CatalogContext.slug && $0.msgid == source && !$0.isObsolete }
        return (entry?.translatorComments ?? []).compactMap { comment in
            let words = comment.split(separator: ":", maxSplits: 1)
            guard words.count == 2, words[0].filter({ $0 != " " }) == "redirect_from" else { return nil }
            return words[1].filter { $0 != " " }
        }
    }
}
