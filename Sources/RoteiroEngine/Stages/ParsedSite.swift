package import RoteiroCore
import RoteiroHistory
import RoteiroLocalization
import RoteiroParsing

/// A site with parsed pages and catalogs. Guides and steps have their published ids.
package struct ParsedSite: Sendable {
    package let read: ReadSite
    /// Sorted by path.
    package let pages: [ParsedPage]
    /// The pages in language folders, sorted by path.
    package let translatedPages: [ParsedPage]
    /// The current and former published ids.
    let ids: SiteIDs
    /// The translation catalogs, by language tag.
    let catalogs: [String: CatalogIndex]
    /// The translations found in the pages of language folders, by language tag.
    let imports: [String: TranslationImport]
    let findings: TranslationFindings

    package init(_ read: ReadSite) async {
        self.read = read
        let settings = read.project.settings
        let guides = await Self.guides(read)
        let paths = read.inventory.pages
        let own = Array(guides.prefix(paths.count))
        let names = PageIdentity.all(of: own, at: paths, settings, below: read.inventory.sourceFolder)
        let resolver = LinkResolver(
            settings, contentPaths: names.map(\.contentPath), files: Set(read.inventory.files), samples: Set(read.samples.keys))
        ids = await SiteIDs(names, own, read, resolver)
        pages = await concurrentMap(Array(zip(names, zip(own, ids.published.pages)))) { [isLocked = ids.isLocked] name, page in
            isLocked ? ParsedPage(page.0.with(page.1), name, id: page.1.id) : ParsedPage(page.0, name)
        }
        let existing = ExistingTranslations(settings, read.inventory.translatedPages, Array(guides.dropFirst(paths.count)))
        let catalogs = await TranslationCatalogs(read.texts)
        self.catalogs = catalogs.byTag
        let aligned = await existing.aligned(with: pages, resolver, read.glossary)
        imports = aligned.imports
        translatedPages = aligned.pages
        findings = TranslationFindings(
            faults: await catalogs.faults(on: pages, read.glossary), drifts: aligned.drifts, missingTexts: read.languages.missingTexts)
    }

    /// Returns the guides of the pages, then of the translated pages.
    private static func guides(_ read: ReadSite) async -> [Guide] {
        let texts = read.texts
        let settings = read.project.settings
        let parser = GuideParser(
            texts: texts.all, contentFolder: settings.content, lexicons: read.lexicons, steps: settings.steps,
            containers: settings.containers, components: settings.components)
        let watchdog = Watchdog { [messages = read.project.messages] path in Watchdog.endProcess(path, messages()) }
        defer { watchdog.stop() }
        let locales = texts.pages.map { _ in settings.sourceLocale } + read.inventory.translatedPages.map(\.locale)
        return await concurrentMap(Array(zip(texts.pages + texts.translatedPages, locales))) { page, locale in
            page.refusal ?? watchdog.watch(texts.all[page.file].path) { parser.guide(in: page.file, locale: locale) }
        }
    }

    /// Returns the languages whose catalogs can supply translations for `locale`, itself first.
    func chain(of locale: String) -> [String] {
        LanguageFallback.chain(for: locale, among: read.languages.packs, source: read.project.settings.sourceLocale)
    }

    /// The catalog entries, supplemented by translations from the pages in language folders. A fuzzy entry is not replaced by the text of
    /// such a page.
    var translations: [String: CatalogIndex] {
        var translations = catalogs
        for (locale, existing) in imports where !existing.catalog.entries.isEmpty {
            var catalog = catalogs[locale]?.catalog ?? TranslationCatalog()
            let waiting = Set(catalog.entries.filter { $0.isFuzzy && !$0.isObsolete }.map(\.msgid))
            catalog.entries += existing.catalog.entries.filter { !waiting.contains($0.msgid) }
            translations[locale] = CatalogIndex(catalog)
        }
        return translations
    }

    /// Localizes `site`, which was resolved from this parsed site, into all languages, the source language first.
    func localized(_ site: ResolvedSite) async -> [LocalizedSite] {
        let localizer = SiteLocalizer(site, catalogs: translations)
        return await concurrentMap(read.languages.packs) { localizer.localized($0, chain: chain(of: $0.tag)) }
    }
}
