package import RoteiroCore

/// Looks up translations by msgid in constant time.
package struct CatalogIndex: Sendable {
    package let catalog: TranslationCatalog
    private var everywhere: [String: Int] = [:]
    private var inContext: [CatalogKey: Int] = [:]
    private var fuzzy: Set<CatalogKey> = []

    /// If a msgid occurs twice in a context, the first usable entry wins.
    package init(_ catalog: TranslationCatalog) {
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

    /// Returns the entry for a unit, in the context of its step, its guide, its role, or without a context. Obsolete, fuzzy and empty
    /// entries are ignored.
    package func entry(for unit: TranslationUnit) -> CatalogEntry? {
        if !inContext.isEmpty {
            for context in unit.contexts {
                if let index = inContext[CatalogKey(context: context, msgid: unit.msgid)] { return catalog.entries[index] }
            }
        }
        return entry(forEverywhere: unit.msgid)
    }

    /// Returns the usable entry without a context.
    func entry(forEverywhere msgid: String) -> CatalogEntry? { everywhere[msgid].map { catalog.entries[$0] } }

    /// Returns the translated slug of a page: the translation of the source slug in the context `slug`. Nil if the page keeps the slug of
    /// the source.
    package func slug(for source: String) -> String? {
        inContext[CatalogKey(context: CatalogContext.slug, msgid: source)].flatMap { catalog.entries[$0].msgstr.first }
    }

    /// Returns the translation state of a unit.
    package func state(of unit: TranslationUnit) -> CatalogStatus.State {
        if entry(for: unit) != nil { return .translated }
        if fuzzy.isEmpty { return .missing }
        let keys = unit.contexts.map { CatalogKey(context: $0, msgid: unit.msgid) } + [CatalogKey(context: nil, msgid: unit.msgid)]
        return keys.contains(where: fuzzy.contains) ? .fuzzy : .missing
    }
}

/// Contexts with a special meaning.
enum CatalogContext {
    /// The msgid is the slug of a page.
    static let slug = "slug"
}
