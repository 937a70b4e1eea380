import RoteiroCore
import RoteiroLocalization

/// The pages in language folders, such as `content/en/guia.md`, aligned with their source pages.
struct ExistingTranslations {
    /// The result of aligning the pages with their sources.
    struct Aligned {
        var imports: [String: TranslationImport] = [:]
        var drifts: [TranslationDrift] = []
        /// All pages, sorted by path. Those with a source have its ids and anchors.
        var pages: [ParsedPage] = []
    }

    /// By language tag. The content path of a page is relative to its language folder.
    let pages: [String: [ParsedPage]]

    /// `guides` are parsed from `paths`, in the same order.
    init(_ settings: Settings, _ paths: [Inventory.TranslatedPath], _ guides: [Guide]) {
        var pages: [String: [ParsedPage]] = [:]
        for (folder, found) in Dictionary(grouping: zip(paths, guides), by: \.0.folder).sorted(by: { $0.key < $1.key }) {
            guard let locale = found.first?.0.locale else { continue }
            let names = PageIdentity.all(of: found.map(\.1), at: found.map(\.0.path), settings, below: folder)
            pages[locale, default: []] += zip(found, names).map { ParsedPage($0.1, $1, locale: locale) }
        }
        self.pages = pages
    }

    func aligned(with sources: [ParsedPage], _ resolver: LinkResolver, _ glossary: Glossary) async -> Aligned {
        var aligned = Aligned()
        for (locale, pages) in pages.sorted(by: { $0.key < $1.key }) {
            let labels = glossary.labels(in: [locale])
            let results = await concurrentMap(pages) { page -> Result<GuideAlignment, NoAlignment> in
                if page.guide.faults.contains(where: \.isFatal) { return .failure(NoAlignment(problem: .unreadable)) }
                guard let source = resolver.index(ofPage: page.contentPath).map({ sources[$0] }) else {
                    return .failure(NoAlignment(problem: .noSource))
                }
                return .success(GuideAlignment(source, page, locale: locale, resolver: resolver, labels: labels))
            }
            var alignments: [GuideAlignment] = []
            for (page, result) in zip(pages, results) {
                switch result {
                case .success(let alignment):
                    alignments.append(alignment)
                    aligned.drifts += alignment.drifts
                    aligned.pages.append(alignment.adopted)
                case .failure(let none):
                    aligned.pages.append(page)
                    aligned.drifts.append(TranslationDrift(locale: locale, problem: none.problem, at: Span(page.guide.file, 0, 0)))
                }
            }
            aligned.imports[locale] = TranslationImport(alignments, locale: locale, glossary: glossary)
        }
        aligned.drifts.sort { $0.span < $1.span }
        aligned.pages.sort { $0.path < $1.path }
        return aligned
    }

    private struct NoAlignment: Error {
        var problem: TranslationDrift.Problem
    }
}
