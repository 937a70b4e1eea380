extension CatalogMerging {
    /// Keeps the entries with a context in which their text is used, and those of the `slugs`.
    mutating func takeContexts(_ units: [TranslationUnit], slugs: Set<String>?) {
        let contexts = Set(old.compactMap(\.context))
        if contexts.isEmpty { return }
        var uses = CatalogGathering()
        for unit in units {
            for context in unit.contexts where contexts.contains(context) { uses.add(unit, context: context) }
        }
        var canonical: [CatalogKey: CatalogEntry] = [:]
        for entry in uses.entries where indexes[entry.key] == nil {
            let key = CatalogKey(context: entry.context, msgid: ComparisonText.text(entry.msgid))
            canonical[key] = canonical[key] ?? entry
        }
        for index in old.indices {
            let entry = old[index]
            guard let context = entry.context else { continue }
            if context == CatalogContext.slug {
                if slugs?.contains(entry.msgid) ?? !entry.isObsolete { keepSlug(index) }
            } else if let use = uses[entry.key] {
                keep(index, for: use, \.exact)
            } else if let use = canonical.removeValue(forKey: CatalogKey(context: context, msgid: ComparisonText.text(entry.msgid))) {
                keep(index, for: use, \.kept)
            }
        }
    }

    private mutating func keepSlug(_ index: Int) {
        count(old[index], \.exact)
        isUsed[index] = true
        var entry = old[index]
        entry.isObsolete = false
        others.append(entry)
    }

    private mutating func keep(_ index: Int, for use: CatalogEntry, _ kind: WritableKeyPath<MergeReport, Int>) {
        count(old[index], kind)
        let entry = take(index, for: use)
        inContext[use.msgid, default: []].append(entry)
    }
}
