import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting
import RoteiroSystem

struct I18nStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show translation progress by language, section, guide and step.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    @OptionGroup var options: ProjectOptions

    @Argument(help: "The languages. Defaults to all in the settings.")
    var locales: [String] = []

    @Option(help: "Fail if less than this percentage of a language is translated.")
    var min: Int?

    @Option(help: "The output format.")
    var format = Format.text

    @Flag(help: "List each guide and step in text output.")
    var steps = false

    mutating func run() async throws {
        let translations = try await options.translations()
        let statuses = await translations.status(of: locales.isEmpty ? translations.locales : locales, on: RealDisk())
        let report = TranslationReport(
            languages: statuses.map {
                TranslationReport.Language(locale: $0.locale, status: $0.catalog, guides: $0.guides, staleImages: $0.staleImages)
            })
        switch format {
        case .text: Terminal.print(report.text(withSteps: steps, MessageLanguage.catalog))
        case .json: Terminal.print(report.json)
        case .html: Terminal.print(report.html(MessageLanguage.catalog))
        }
        if let min, statuses.contains(where: { $0.catalog.total.percent < min }) { throw ExitCode(1) }
    }
}
