/// The state of a merge.
struct CatalogMerging {
    /// The old entries, without duplicates of a text in its context.
    var old: [CatalogEntry]
    /// Whether each of them has an entry in the merged catalog.
    var isUsed: [Bool]
    /// The new entries, without contexts.
    let template: [CatalogEntry]
    /// The merged entry for each of `template`; nil while it is open.
    var merged: [CatalogEntry?]
    /// Merged entries with a context: by msgid in `inContext`, and slugs in `others`.
    var inContext: [String: [CatalogEntry]] = [:]
    var others: [CatalogEntry] = []
    var report = MergeReport()
    private(set) var indexes: [CatalogKey: Int] = [:]

    init(old entries: [CatalogEntry], template: [CatalogEntry]) {
        self.template = template
        old = []
        merged = Array(repeating: nil, count: template.count)
        // A second header is dropped.
        for entry in entries where entry.context != nil || !entry.msgid.isEmpty {
            if let index = indexes[entry.key] {
                old[index].merge(entry)
            } else {
                indexes[entry.key] = old.count
                old.append(entry)
            }
        }
        isUsed = Array(repeating: false, count: old.count)
    }

    /// Indices in `template` without a merged entry.
    var open: [Int] { merged.indices.filter { merged[$0] == nil } }

    /// Indices in `old` of unused translations without a context.
    var unused: [Int] { old.indices.filter { !isUsed[$0] && old[$0].context == nil && old[$0].hasTranslation } }

    mutating func matchExact() {
        for (index, entry) in template.enumerated() {
            guard let match = indexes[entry.key] else { continue }
            // An obsolete entry without a translation has nothing to restore.
            if old[match].isObsolete, !old[match].hasTranslation { continue }
            count(old[match], \.exact)
            merged[index] = take(match, for: entry)
        }
    }

    /// A text that was changed and changed back takes the fuzzy translation that was made for it.
    mutating func matchReverted() {
        var reverted: [String: Int] = [:]
        for index in unused where old[index].isFuzzy {
            guard let previous = old[index].previous, previous.context == nil, let msgid = previous.msgid else { continue }
            reverted[msgid] = reverted[msgid] ?? index
        }
        if reverted.isEmpty { return }
        for index in open {
            guard let match = reverted[template[index].msgid] else { continue }
            report.revived += 1
            var entry = take(match, for: template[index])
            entry.isFuzzy = false
            entry.previous = nil
            merged[index] = entry
        }
    }

    mutating func matchCanonical() {
        let open = open
        if open.isEmpty { return }
        var canonical: [String: Int] = [:]
        for index in old.indices where old[index].context == nil && old[index].hasTranslation {
            let text = ComparisonText.text(old[index].msgid)
            // Entries in use can also provide the translation, but unused ones take precedence.
            if let other = canonical[text], !isUsed[other] || isUsed[index] { continue }
            canonical[text] = index
        }
        for index in open {
            guard let match = canonical[ComparisonText.text(template[index].msgid)] else { continue }
            count(old[match], \.kept)
            merged[index] = take(match, for: template[index])
        }
    }

    mutating func matchRemembered(from memory: TranslationCatalog) {
        if memory.entries.isEmpty { return }
        let memory = CatalogIndex(memory)
        for index in open {
            guard let known = memory.entry(forEverywhere: template[index].msgid), known.plural == nil else { continue }
            report.remembered += 1
            merged[index] = template[index]
            merged[index]?.msgstr = known.msgstr
        }
    }

    /// Returns the old entry with the msgid, references and extracted comments of the new one.
    mutating func take(_ match: Int, for entry: CatalogEntry) -> CatalogEntry {
        isUsed[match] = true
        var taken = old[match]
        taken.msgid = entry.msgid
        taken.extractedComments = entry.extractedComments
        taken.references = entry.references
        taken.isObsolete = false
        return taken
    }

    mutating func count(_ entry: CatalogEntry, _ kind: WritableKeyPath<MergeReport, Int>) {
        report[keyPath: entry.isObsolete ? \.revived : kind] += 1
    }

    /// Returns the merged entries: the texts in site order, each followed by its entries with a context, then the obsolete entries.
    mutating func finish() -> [CatalogEntry] {
        var entries: [CatalogEntry] = []
        entries.reserveCapacity(template.count)
        for (index, entry) in template.enumerated() {
            if merged[index] == nil { report.new += 1 }
            entries.append(merged[index] ?? entry)
            entries += inContext[entry.msgid] ?? []
        }
        entries += others
        for index in old.indices where !isUsed[index] && old[index].hasTranslation && old[index].isObsolete { entries.append(old[index]) }
        for index in old.indices where !isUsed[index] && old[index].hasTranslation && !old[index].isObsolete {
            report.obsolete += 1
            var entry = old[index]
            entry.isObsolete = true
            entry.references = []
            entry.extractedComments = []
            entries.append(entry)
        }
        return entries
    }
}

extension CatalogEntry {
    /// Merges another entry with the same key, because a file may not contain both. If both are translated differently, the other
    /// translation is kept in a comment.
    fileprivate mutating func merge(_ other: CatalogEntry) {
        let isOtherBetter = other.hasTranslation && (!hasTranslation || isObsolete && !other.isObsolete)
        let (first, second) = isOtherBetter ? (other, self) : (self, other)
        var joined = first
        joined.isObsolete = isObsolete && other.isObsolete
        joined.translatorComments = translatorComments + other.translatorComments.filter { !translatorComments.contains($0) }
        joined.unknownComments = unknownComments + other.unknownComments.filter { !unknownComments.contains($0) }
        if second.hasTranslation, second.msgstr != first.msgstr {
            for form in second.msgstr { joined.translatorComments.append("msgstr \(CatalogWriter.quoted(form))") }
        }
        self = joined
    }
}
