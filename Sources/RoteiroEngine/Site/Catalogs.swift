import RoteiroCore
import RoteiroLocalization

/// The catalogs of a site: `content/locales/en.po` for each language that is built.
struct Catalogs {
    /// By the tag of their language.
    let byTag: [String: CatalogIndex]
    private let problems: [TranslationFault]

    init(_ texts: SiteTexts, settings: Settings) async {
        let read = await concurrentMap(texts.catalogs) { catalog in
            let (entries, problems) = CatalogReader.read(texts.all[catalog.file], file: catalog.file)
            let faults = problems.map { TranslationFault(locale: catalog.tag, problem: .catalog($0.value), at: $0.span) }
            return (tag: catalog.tag, index: CatalogIndex(entries), faults: faults)
        }
        byTag = Dictionary(read.map { ($0.tag, $0.index) }) { first, _ in first }
        problems = read.flatMap(\.faults)
    }

    /// What is wrong with them, each fault once, however many pages say the same; in the order of the files.
    func faults(on site: SiteIndex) async -> [TranslationFault] {
        let reviews = byTag.sorted { $0.key < $1.key }.map { CatalogReview($0.value, locale: $0.key, glossary: site.glossary) }
        if reviews.isEmpty { return problems }
        let found = await concurrentMap(site.pages) { page in reviews.flatMap { $0.faults(on: page) } }
        var seen: Set<Key> = []
        let unique = found.joined().filter { seen.insert(Key(span: $0.span, problem: $0.problem)).inserted }
        return (problems + unique).sorted { $0.span < $1.span }
    }

    /// What is published: the entries of the files, and behind them what translated pages say. What waits in a file to be confirmed
    /// is not published by the way of a page.
    func fallback(_ imports: [String: TranslationImport]) -> [String: CatalogIndex] {
        var fallback = byTag
        for (locale, existing) in imports where !existing.catalog.entries.isEmpty {
            var catalog = byTag[locale]?.catalog ?? Catalog()
            let waiting = Set(catalog.entries.filter { $0.isFuzzy && !$0.isObsolete }.map(\.msgid))
            catalog.entries += existing.catalog.entries.filter { !waiting.contains($0.msgid) }
            fallback[locale] = CatalogIndex(catalog)
        }
        return fallback
    }

    private struct Key: Hashable {
        var span: Span
        var problem: TranslationFault.Problem
    }
}
