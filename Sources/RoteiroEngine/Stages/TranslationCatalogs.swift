import RoteiroCore
import RoteiroLocalization

/// The translation catalogs of a site: `content/locales/en.po` for each language.
struct TranslationCatalogs {
    /// By language tag.
    let byTag: [String: CatalogIndex]
    private let problems: [TranslationFault]

    init(_ texts: SiteTexts) async {
        let read = await concurrentMap(texts.catalogs) { catalog in
            let (entries, problems) = CatalogReader.read(texts.all[catalog.file], file: catalog.file)
            let faults = problems.map { TranslationFault(locale: catalog.tag, problem: .catalog($0.value), at: $0.span) }
            return (tag: catalog.tag, index: CatalogIndex(entries), faults: faults)
        }
        byTag = Dictionary(read.map { ($0.tag, $0.index) }) { first, _ in first }
        problems = read.flatMap(\.faults)
    }

    /// Returns all faults without duplicates from text shared by several pages, in the order of the files.
    func faults(on pages: [ParsedPage], _ glossary: Glossary) async -> [TranslationFault] {
        let reviews = byTag.sorted { $0.key < $1.key }.map { CatalogReview($0.value, locale: $0.key, glossary: glossary) }
        if reviews.isEmpty { return problems }
        let found = await concurrentMap(pages) { page in reviews.flatMap { $0.faults(on: page) } }
        var seen: Set<Key> = []
        let unique = found.joined().filter { seen.insert(Key(span: $0.span, problem: $0.problem)).inserted }
        return (problems + unique).sorted { $0.span < $1.span }
    }

    private struct Key: Hashable {
        var span: Span
        var problem: TranslationFault.Problem
    }
}
