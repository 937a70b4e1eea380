package import RoteiroCore

/// What the translated pages of one language give to its catalog.
package struct TranslationImport: Sendable {
    /// A text of a translated page that goes into no catalog.
    package struct Skipped: Sendable, Hashable {
        /// Why.
        package enum Reason: Sendable, Hashable {
            /// Nobody can tell which text of the source it translates.
            case unmatched
            /// It does not hold what its source holds.
            case parity(ParityFault)
            /// It is the source's own text.
            case unchanged
            /// The same text is translated otherwise elsewhere; that translation came first.
            case otherwise(String)
        }

        /// Where it stands on the translated page.
        package var span: Span
        /// Why.
        package var reason: Reason
        /// The source that it was taken for.
        package var source: Span?
    }

    /// The translations, each text once.
    package private(set) var catalog = Catalog()
    /// What is not among them, in the order of the pages.
    package private(set) var skipped: [Skipped] = []

    /// The translations that `alignments`, all of one language, give. `glossary` says what controls are called in it.
    package init(_ alignments: [GuideAlignment], locale: String, glossary: Glossary) {
        let labels = glossary.labels(in: [locale])
        var known: [String: String] = [:]
        for alignment in alignments {
            for pair in alignment.pairs {
                let (msgstr, reason) = TranslatedContent.msgstr(of: pair, names: alignment.names, labels: labels)
                let msgid = UnitExtractor.msgid(of: pair.source)
                func skip(_ reason: Skipped.Reason) {
                    skipped.append(Skipped(span: pair.translated.span, reason: reason, source: pair.source.span))
                }
                if let reason {
                    skip(.parity(reason))
                } else if msgstr == msgid, !pair.source.content.isName {
                    skip(.unchanged)
                } else if let other = known[msgid] {
                    if other != msgstr { skip(.otherwise(other)) }
                } else {
                    known[msgid] = msgstr
                    catalog.entries.append(CatalogEntry(msgid: msgid, msgstr: [msgstr]))
                }
            }
            skipped += alignment.unmatched.map { Skipped(span: $0.span, reason: .unmatched) }
        }
        skipped.sort { $0.span < $1.span }
    }

    /// `catalog` with these translations for the texts that have none, and how many that were.
    package func filled(_ catalog: Catalog) -> (catalog: Catalog, count: Int) {
        let words = Dictionary(self.catalog.entries.map { ($0.msgid, $0.msgstr) }) { first, _ in first }
        var filled = catalog
        var count = 0
        for (index, entry) in catalog.entries.enumerated() where entry.context == nil && !entry.isObsolete && !entry.hasTranslation {
            guard let msgstr = words[entry.msgid], entry.plural == nil else { continue }
            filled.entries[index].msgstr = msgstr
            count += 1
        }
        return (filled, count)
    }
}
