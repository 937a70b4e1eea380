import RoteiroChecks
package import RoteiroCore
import RoteiroLocalization
package import RoteiroSystem

extension Translations {
    /// What an import made of a catalog.
    package struct Imported: Sendable {
        /// The language.
        package var locale: String
        /// The catalog.
        package var file: File
        /// Texts that have a translation now and had none.
        package var imported: Int
        /// Texts of the translated pages that are not in it.
        package var skipped: [Skipped]
    }

    /// A text of a translated page that goes into no catalog.
    package struct Skipped: Sendable {
        /// `content/en/guia.md`.
        package var path: String
        /// From 1.
        package var line: Int
        /// Why.
        package var words: Message
    }

    /// The catalog of `locale` brought up to the pages, with what the pages in `content/LOCALE/` say for the texts that have no
    /// translation. What somebody translated stays as it is.
    package func imported(_ locale: String, on disk: some Disk) throws(Project.Failure) -> Imported {
        guard let existing = site.imports[locale] else {
            let folder = (project.settings.content.isEmpty ? "" : project.settings.content + "/") + locale
            throw .usage(
                Message(
                    "{folder}/ has no pages, or {locale} is not in `locales` in roteiro.yml", ["folder": folder, "locale": locale])
            )
        }
        try refuseDamage(of: locale)
        let old = site.catalogs[locale]?.catalog ?? Catalog()
        let (merged, report) = CatalogMerge.merge(old, units: units, language: locale, slugs: slugs, memory: existing.catalog)
        let (catalog, count) = existing.filled(merged)
        let texts = site.read.texts.all
        return Imported(
            locale: locale, file: try file(locale + ".po", catalog, disk), imported: report.remembered + count,
            skipped: existing.skipped.map {
                Skipped(path: texts[$0.span.file].path, line: texts.start(of: $0.span).line, words: $0.reason.words)
            })
    }
}

extension TranslationImport.Skipped.Reason {
    fileprivate var words: Message {
        switch self {
        case .unmatched:
            Message("cannot match this with a text of the original")
        case .unchanged: Message("the same as the original")
        case .otherwise(let words):
            Message("the same text already has another translation: {problem}", ["problem": words])
        case .parity(let fault): fault.words
        }
    }
}
