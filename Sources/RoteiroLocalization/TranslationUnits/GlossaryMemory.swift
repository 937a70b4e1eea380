package import RoteiroCore

/// Derives translations from the glossary: a control alone, or its name as a title or description.
package enum GlossaryMemory {
    /// Returns the initial entries for a catalog of `locale`.
    package static func catalog(_ glossary: Glossary, locale: String) -> TranslationCatalog {
        var entries: [CatalogEntry] = []
        for label in glossary.labels {
            guard let name = label.translations[locale]?.value else { continue }
            let source = label.source.value
            entries.append(CatalogEntry(msgid: "**\"\(source)\"**", msgstr: ["**\"\(name)\"**"]))
            entries.append(CatalogEntry(msgid: source, msgstr: [name]))
        }
        return TranslationCatalog(entries: entries)
    }
}
