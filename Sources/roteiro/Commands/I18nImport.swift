import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct I18nImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import the pages in content/LOCALE/ into the catalog. Never replaces a translation.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "The language, as in `locales` in roteiro.yml.")
    var locale: String

    mutating func run() async throws {
        let translations = try await options.translations()
        let imported: Translations.Imported
        do { imported = try translations.imported(locale, on: RealDisk()) } catch { throw options.explain(error) }
        for skipped in imported.skipped {
            Terminal.print("\(skipped.path):\(skipped.line): \(MessageLanguage.catalog.text(skipped.message))")
        }
        Terminal.print(imported.summary)
        try options.settle([imported.file], translations, check: false)
        Terminal.print(imported.advice)
    }
}

extension Translations.Imported {
    /// Recommends the catalog, because it detects changes of the source and a translated page does not.
    fileprivate var advice: Message {
        Message("The catalog overrides the pages: when it is complete, delete their folder.")
    }

    fileprivate var summary: Message {
        Message(
            "{locale}: {imported}, {skipped}",
            [
                "locale": locale, "imported": Message(one: "{count} imported", other: "{count} imported", count: imported),
                "skipped": Message(one: "{count} skipped", other: "{count} skipped", count: skipped.count),
            ])
    }
}
