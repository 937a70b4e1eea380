package import RoteiroCore

/// Finds translations by their text: one look into a table for each.
package struct CatalogIndex: Sendable {
    /// The catalog.
    package let catalog: Catalog
    private var everywhere: [String: Int] = [:]
    private var inContext: [CatalogKey: Int] = [:]
    private var fuzzy: Set<CatalogKey> = []

    /// Of two entries with the same text in the same context, the first counts.
    package init(_ catalog: Catalog) {
        self.catalog = catalog
        everywhere.reserveCapacity(catalog.entries.count)
        for (index, entry) in catalog.entries.enumerated() where !entry.isObsolete && !entry.msgid.isEmpty {
            if entry.isUsable {
                if entry.context == nil {
                    everywhere[entry.msgid] = everywhere[entry.msgid] ?? index
                } else {
                    inContext[entry.key] = inContext[entry.key] ?? index
                }
            } else if entry.hasTranslation {
                fuzzy.insert(entry.key)
            }
        }
    }

    /// The entry whose translation is shown for a unit: that of its step, of its guide, of its role, or the one for everywhere.
    /// Nil when there is none that may be shown: what is obsolete, fuzzy or empty does not count.
    package func entry(for unit: TranslationUnit) -> CatalogEntry? {
        if !inContext.isEmpty {
            for context in unit.contexts {
                if let index = inContext[CatalogKey(context: context, msgid: unit.msgid)] { return catalog.entries[index] }
            }
        }
        return entry(forEverywhere: unit.msgid)
    }

    /// The entry without a context whose translation may be shown.
    func entry(forEverywhere msgid: String) -> CatalogEntry? { everywhere[msgid].map { catalog.entries[$0] } }

    /// The address of a page in the catalog's language: the translation of `source`, its address in the source language, in the context
    /// `slug`. Nil when it keeps that of the source.
    package func slug(for source: String) -> String? {
        inContext[CatalogKey(context: CatalogContext.slug, msgid: source)].flatMap { catalog.entries[$0].msgstr.first }
    }

    /// How far the translation of a unit is.
    package func state(of unit: TranslationUnit) -> CatalogStatus.State {
        if entry(for: unit) != nil { return .translated }
        if fuzzy.isEmpty { return .missing }
        let keys = unit.contexts.map { CatalogKey(context: $0, msgid: unit.msgid) } + [CatalogKey(context: nil, msgid: unit.msgid)]
        return keys.contains(where: fuzzy.contains) ? .fuzzy : .missing
    }
}

/// The contexts that mean more than a place.
enum CatalogContext {
    /// The text is the address of a page.
    static let slug = "slug"
}
