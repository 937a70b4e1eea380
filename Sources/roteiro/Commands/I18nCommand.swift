import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct I18nCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "i18n",
        abstract: "Manage translation catalogs.",
        discussion: """
            Translations are in content/locales/TAG.po: standard gettext catalogs for Poedit, Weblate, Crowdin and msgmerge.

            Examples:
              roteiro i18n add fr            create a catalog, filled from the glossary
              roteiro i18n merge             update all catalogs from the pages
              roteiro i18n merge --check     fail if a catalog is out of date (CI)
              roteiro i18n import en         import the pages in content/en/ into the catalog
              roteiro i18n status --min 80   show progress; fail below 80 %
              roteiro i18n extract           write content/locales/messages.pot
              roteiro check --only R6        report broken translations
            """,
        subcommands: [I18nExtract.self, I18nMerge.self, I18nAdd.self, I18nImport.self, I18nStatus.self])
}

struct I18nExtract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "extract", abstract: "Write the catalog template, messages.pot.")

    @OptionGroup var options: ProjectOptions

    @Flag(help: "Write nothing, and fail if the template is out of date.")
    var check = false

    mutating func run() async throws {
        let translations = try await options.translations()
        let template: Translations.File
        do { template = try translations.template(on: RealDisk()) } catch { throw options.explain(error) }
        try options.settle([template], translations, check: check)
    }
}

struct I18nMerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Update the catalogs from the pages. Keeps all translations.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "The languages. Defaults to all in the settings.")
    var locales: [String] = []

    @Flag(help: "Write nothing, and fail if a catalog is out of date.")
    var check = false

    mutating func run() async throws {
        let translations = try await options.translations()
        var files: [Translations.File] = []
        for (number, locale) in (locales.isEmpty ? translations.locales : locales).enumerated() {
            Terminal.progress("\(locale) (\(number + 1))")
            let merged: Translations.Merged
            do { merged = try translations.merged(locale, on: RealDisk()) } catch {
                Terminal.progress("")
                throw options.explain(error)
            }
            Terminal.progress("")
            Terminal.print(merged.summary)
            files.append(merged.file)
        }
        try options.settle(files, translations, check: check)
    }
}

struct I18nAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Create a catalog, filled from the glossary.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "The language tag, such as en or es-MX.")
    var locale: String

    mutating func validate() throws {
        let isTag = locale.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D }
        if !isTag || locale.utf8.count < 2 {
            throw ValidationError(Message("'{locale}' is not a language tag, such as en, es-MX or zh-Hant.", ["locale": locale]))
        }
    }

    mutating func run() async throws {
        let translations = try await options.translations()
        let added: Translations.Merged
        do { added = try translations.added(locale, on: RealDisk()) } catch { throw options.explain(error) }
        Terminal.print(added.summary)
        try options.settle([added.file], translations, check: false)
        if !translations.locales.contains(locale) { Terminal.print(notBuilt) }
    }

    private var notBuilt: Message {
        Message("To publish in this language, add `{locale}` to `locales` in roteiro.yml.", ["locale": locale])
    }
}

extension ProjectOptions {
    func translations() async throws -> Translations {
        let project = try project()
        do { return try await Translations(project, on: RealDisk()) } catch { throw explain(error) }
    }

    /// Writes the files that are out of date and lists them. With `check`, lists them and fails instead.
    func settle(_ files: [Translations.File], _ translations: Translations, check: Bool) throws {
        if check {
            let outdated = files.filter(\.isOutdated)
            for file in outdated { Terminal.print(stale(file.path), to: .errors) }
            if !outdated.isEmpty { throw ExitCode(1) }
            return
        }
        let files = files.filter(\.isStale)
        do { try translations.write(files, on: RealDisk()) } catch { throw explain(error) }
        for file in files { Terminal.print(written(file.path)) }
    }

    private func stale(_ path: String) -> Message {
        Message("{path}: out of date; run the same command without --check", ["path": path])
    }

    private func written(_ path: String) -> Message {
        Message("written: {path}", ["path": path])
    }
}

extension Translations.Merged {
    fileprivate var summary: Message {
        Message(
            "{locale}: {kept}, {fuzzy} to review, {new}, {obsolete}",
            [
                "locale": locale, "kept": Message(one: "{count} kept", other: "{count} kept", count: kept), "fuzzy": fuzzy,
                "new": Message(one: "{count} new", other: "{count} new", count: new),
                "obsolete": Message(one: "{count} obsolete", other: "{count} obsolete", count: obsolete),
            ])
    }
}
