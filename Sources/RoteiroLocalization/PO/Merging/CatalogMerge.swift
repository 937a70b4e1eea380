/// Updates a catalog to the texts of the site. No translation is lost, and as few as possible become fuzzy.
package enum CatalogMerge {
    /// Returns the entries for `units` with the translations of `old`:
    ///
    /// 1. a text that is in `old`, in use or obsolete, keeps its translation;
    /// 2. so does a text that differs only in quotes, dots and whitespace;
    /// 3. a text that is in `memory` gets its translation from there;
    /// 4. a text similar to one that no longer exists gets its translation, marked fuzzy, with the previous text in `#|` lines;
    /// 5. a translation that is no longer used stays at the end, as obsolete.
    ///
    /// An entry with a context is kept while its text is used in that context. `slugs` are the slugs of all pages: entries of the context
    /// `slug` that are not among them become obsolete; nil keeps them all. An existing header is kept; otherwise the header is that of
    /// `language`. Merging is idempotent.
    package static func merge(
        _ old: TranslationCatalog, units: [TranslationUnit], language: String? = nil, slugs: Set<String>? = nil,
        memory: TranslationCatalog = TranslationCatalog()
    ) -> (catalog: TranslationCatalog, report: MergeReport) {
        let template = CatalogTemplate.make(units: units, language: language)
        var merging = CatalogMerging(old: old.entries, template: template.entries)
        merging.matchExact()
        merging.matchReverted()
        merging.matchCanonical()
        merging.matchRemembered(from: memory)
        merging.matchSimilar()
        merging.takeContexts(units, slugs: slugs)
        let entries = merging.finish()
        let catalog = TranslationCatalog(header: old.header ?? template.header, entries: entries, trailingComments: old.trailingComments)
        return (catalog, merging.report)
    }
}
