import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// `roteiro i18n import`.
struct I18nImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take what the pages in content/LOCALE/ say into the catalog; no translation is replaced.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "The language, as `locales` in roteiro.yml has it.")
    var locale: String

    mutating func run() async throws {
        let translations = try await options.translations()
        let imported: Translations.Imported
        do { imported = try translations.imported(locale, on: RealDisk()) } catch { throw options.explain(error) }
        for skipped in imported.skipped { Terminal.print("\(skipped.path):\(skipped.line): \(skipped.words[options.language])") }
        Terminal.print(imported.summary[options.language])
        try options.settle([imported.file], translations, check: false)
        Terminal.print(imported.advice[options.language])
    }
}

extension Translations.Imported {
    /// The catalog knows when its source changes; a page does not.
    fileprivate var advice: Words {
        Words(
            pt: "O catálogo vale mais que as páginas: quando nada faltar nele, apague a pasta delas.",
            en: "The catalog counts more than the pages: when it lacks nothing, delete their folder.",
            es: "El catálogo vale más que las páginas: cuando no le falte nada, borre la carpeta de ellas.")
    }

    fileprivate var summary: Words {
        Words(
            pt: "\(locale): \(imported) importados, \(skipped.count) deixados de lado",
            en: "\(locale): \(imported) imported, \(skipped.count) skipped",
            es: "\(locale): \(imported) importados, \(skipped.count) dejados de lado")
    }
}
