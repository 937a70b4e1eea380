package import RoteiroCore

/// What the glossary of a site already translates: a control alone, or its name where it stands as a title or a description.
package enum GlossaryMemory {
    /// The entries that a catalog of `locale` may begin with.
    package static func catalog(_ glossary: Glossary, locale: String) -> Catalog {
        var entries: [CatalogEntry] = []
        for label in glossary.labels {
            guard let name = label.translations[locale]?.value else { continue }
            let source = label.source.value
            entries.append(CatalogEntry(msgid: "**\"\(source)\"**", msgstr: ["**\"\(name)\"**"]))
            entries.append(CatalogEntry(msgid: source, msgstr: [name]))
        }
        return Catalog(entries: entries)
    }
}
