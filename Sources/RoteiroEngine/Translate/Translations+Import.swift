import RoteiroChecks
package import RoteiroCore
import RoteiroLocalization
package import RoteiroSystem

extension Translations {
    /// The result of importing translated pages into a catalog.
    package struct Imported: Sendable {
        package var locale: String
        package var file: File
        /// The number of texts that gained a translation.
        package var imported: Int
        package var skipped: [Skipped]
    }

    /// A text of a translated page that cannot be imported.
    package struct Skipped: Sendable {
        /// For example `content/en/guia.md`.
        package var path: String
        /// 1-based.
        package var line: Int
        /// The reason.
        package var message: Message
    }

    /// Merges the catalog of `locale` with the current pages and fills untranslated entries from the pages in `content/LOCALE/`. Existing
    /// translations are kept.
    package func imported(_ locale: String, on disk: some Disk) throws(Project.Failure) -> Imported {
        guard let existing = site.imports[locale] else {
            let folder = (project.settings.content.isEmpty ? "" : project.settings.content + "/") + locale
            throw .usage(
                Message(
                    "{folder}/ has no pages, or {locale} is not in `locales` in roteiro.yml", ["folder": folder, "locale": locale])
            )
        }
        try refuseDamage(of: locale)
        let old = site.catalogs[locale]?.catalog ?? TranslationCatalog()
        let (merged, report) = CatalogMerge.merge(old, units: units, language: locale, slugs: slugs, memory: existing.catalog)
        let (catalog, count) = existing.filled(merged)
        let texts = site.read.texts.all
        return Imported(
            locale: locale, file: try file(locale + ".po", catalog, disk), imported: report.remembered + count,
            skipped: existing.skipped.map {
                Skipped(path: texts[$0.span.file].path, line: texts.start(of: $0.span).line, message: $0.reason.message)
            })
    }
}

extension TranslationImport.Skipped.Reason {
    fileprivate var message: Message {
        switch self {
        case .unmatched:
            Message("cannot match this with a text of the original")
        case .unchanged: Message("the same as the original")
        case .otherwise(let message):
            Message("the same text already has another translation: {problem}", ["problem": message])
        case .parity(let fault): fault.message
        }
    }
}
