package import RoteiroCore

extension MessageCatalog {
    /// Reads a gettext catalog in UTF-8. Untranslated and fuzzy messages are left out, so that they appear in English.
    package init(locale: String, po bytes: [UInt8]) {
        let catalog = CatalogReader.read(SourceText(path: locale + ".po", bytes: bytes), file: FileID(0)).catalog
        var translations: [String: [String]] = [:]
        for entry in catalog.entries where entry.isUsable { translations[entry.msgid] = entry.msgstr }
        let forms = catalog.headerField("Plural-Forms").flatMap { PluralForms($0) }
        self.init(locale: locale, translations: translations, pluralForms: forms ?? .english)
    }
}
