package import RoteiroCore

/// Extracts the translations of one language from translated pages.
package struct TranslationImport: Sendable {
    /// A text of a translated page that is not imported.
    package struct Skipped: Sendable, Hashable {
        package enum Reason: Sendable, Hashable {
            /// The text in the source that it translates is uncertain.
            case unmatched
            /// It does not match its source in images, links or other inline elements.
            case parity(ParityFault)
            /// It is identical to the source.
            case unchanged
            /// An earlier text has a different translation of the same msgid.
            case otherwise(String)
        }

        /// The position on the translated page.
        package var span: Span
        package var reason: Reason
        /// The source text with which it was paired.
        package var source: Span?
    }

    /// The translations; each msgid occurs once.
    package private(set) var catalog = TranslationCatalog()
    /// In the order of the pages.
    package private(set) var skipped: [Skipped] = []

    /// `alignments` are all of the language `locale`. `glossary` provides the translated names of controls.
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

    /// Fills the untranslated entries of `catalog` and returns how many were filled.
    package func filled(_ catalog: TranslationCatalog) -> (catalog: TranslationCatalog, count: Int) {
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
