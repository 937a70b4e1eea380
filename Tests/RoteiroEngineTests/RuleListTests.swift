import Foundation
import RoteiroChecks
import RoteiroCore
import RoteiroLocalization
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine

/// The manual page that lists the rules is generated. The site translates it with its catalogs, like any other page, so the test also
/// generates its entries there.
@Suite("The manual's list of rules")
struct RuleListTests {
    private static let path = "content/manual/regras.md"
    private static let locales = ["en", "es"]

    @Test("It says what the rules say of themselves, in every language of the site")
    func manual() async throws {
        Golden.expect(page("pt-BR"), at: Self.path)
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), on: RealDisk())
        let translations = try await Translations(project, on: RealDisk())
        #expect(translations.locales == Self.locales)
        for locale in Self.locales {
            let words = try await words(locale)
            let path = "content/locales/\(locale).po"
            let kept = catalog(Array((ProjectFolder.text(at: path) ?? "").utf8)).entries
            let isCurrent = words.allSatisfy { msgid, msgstr in
                kept.contains { $0.msgid == msgid && $0.isUsable && $0.msgstr == [msgstr] }
            }
            if isCurrent { continue }
            var merged = catalog(try translations.merged(locale, on: RealDisk()).file.bytes)
            for (index, entry) in merged.entries.enumerated() where !entry.isObsolete {
                guard let msgstr = words[entry.msgid] else { continue }
                merged.entries[index].msgstr = [msgstr]
                merged.entries[index].isFuzzy = false
                merged.entries[index].previous = nil
            }
            Golden.expect(String(decoding: CatalogWriter.bytes(of: merged), as: UTF8.self), at: path)
        }
    }

    private func page(_ locale: String) -> String {
        RuleDocumentation.manualPage(of: RuleCatalog.all, in: locale == "en" ? .english : .project(locale))
    }

    /// Returns the texts of the page and their translations, paired by importing the page in the other language.
    private func words(_ locale: String) async throws -> [String: String] {
        let sandbox = try Sandbox([
            "roteiro.yml": "sourceLocale: pt-BR\nlocales: [pt-BR, \(locale)]\n", Self.path: page("pt-BR"),
            "content/\(locale)/manual/regras.md": page(locale),
        ])
        let project = try Project(in: sandbox.path(""), on: RealDisk())
        let imported = try await Translations(project, on: RealDisk()).imported(locale, on: RealDisk())
        #expect(imported.skipped.map { "\(locale):\($0.line) \($0.message.english)" } == [])
        let entries = catalog(imported.file.bytes).entries.filter { $0.references.contains { $0.hasPrefix(Self.path) } }
        for entry in entries { #expect(entry.isUsable, "\(locale): \(entry.msgid)") }
        return Dictionary(entries.map { ($0.msgid, $0.msgstr.first ?? "") }) { first, _ in first }
    }

    private func catalog(_ bytes: [UInt8]) -> TranslationCatalog {
        CatalogReader.read(SourceText(path: "catalog.po", bytes: bytes), file: FileID(0)).catalog
    }
}
