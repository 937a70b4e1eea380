/// Brings a catalog up to the texts of the site. No translation is lost, and what a translator did is thrown back as seldom as can be.
package enum CatalogMerge {
    /// The entries for `units`, with the translations of `old`:
    ///
    /// 1. a text that was there, in use or obsolete, keeps its translation as it is;
    /// 2. so does one that differs only in quotes, dots and white space;
    /// 3. a text that `memory` knows has its translation from there;
    /// 4. a text that is much like one that is no more has the translation of that one, marked fuzzy, with the text of then beside it;
    /// 5. what was translated and is needed no more stays at the end, as obsolete.
    ///
    /// An entry with a context stays while its text is used there. `slugs` are the addresses of all pages: those of the context `slug`
    /// that are not among them become obsolete; nil keeps them all. The header stays as it is; a catalog without one gets that of
    /// `language`. Merging what was merged changes nothing.
    package static func merge(
        _ old: Catalog, units: [TranslationUnit], language: String? = nil, slugs: Set<String>? = nil, memory: Catalog = Catalog()
    ) -> (catalog: Catalog, report: MergeReport) {
        let template = CatalogTemplate.make(units: units, language: language)
        var merging = CatalogMerging(old: old.entries, template: template.entries)
        merging.takeExact()
        merging.takeReverted()
        merging.takeCanonical()
        merging.takeRemembered(from: memory)
        merging.takeSimilar()
        merging.takeContexts(units, slugs: slugs)
        let entries = merging.finish()
        let catalog = Catalog(header: old.header ?? template.header, entries: entries, trailingComments: old.trailingComments)
        return (catalog, merging.report)
    }
}
