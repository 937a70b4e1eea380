import Foundation
import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

@Suite("The catalogs of messages")
struct MessageCatalogTests {
    private static let files: [String] = {
        let folder = ProjectFolder.url.appending(path: "templates/messages").path()
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".po") }.sorted()
    }()

    private func read(_ text: String, _ path: String) -> TranslationCatalog {
        let (catalog, problems) = CatalogReader.read(SourceText(path: path, bytes: Array(text.utf8)), file: FileID(0))
        #expect(problems.isEmpty, "\(path)")
        return catalog
    }

    /// The messages of the sources; reading them also checks each placeholder against its arguments.
    private func template() throws -> TranslationCatalog {
        let script = ProjectFolder.url.appending(path: "scripts/messages.py").path()
        let output = try #require(Validator("python3")).run([script])
        #expect(output.status == 0, "\(output.text)")
        return read(output.text, "messages.pot")
    }

    private func names(in text: String) -> Set<String> { Set(text.matches(of: /\{[a-z][A-Za-z]*\}/).map { String($0.output) }) }

    @Test("Every message is translated into each language, and no translation is unused", .validator("python3"))
    func completeness() throws {
        let texts = try template().entries.map(\.msgid)
        #expect(texts.count > 600)
        for file in Self.files {
            let catalog = read(ProjectFolder.text(at: "templates/messages/" + file) ?? "", file)
            #expect(catalog.entries.map(\.msgid).sorted() == texts.sorted(), "run make messages")
            for entry in catalog.entries { #expect(entry.isUsable, "\(file): \(entry.msgid)") }
        }
    }

    @Test("Translations have the placeholders of their message, and every form of a plural", arguments: files)
    func placeholders(_ file: String) throws {
        let catalog = read(ProjectFolder.text(at: "templates/messages/" + file) ?? "", file)
        let forms = try #require(catalog.headerField("Plural-Forms").flatMap { PluralForms($0) })
        for entry in catalog.entries {
            #expect(entry.msgstr.count == (entry.plural == nil ? 1 : forms.count), "\(file): \(entry.msgid)")
            // The form of one may leave the count out, as the English one does.
            let expected = [names(in: entry.msgid), names(in: entry.plural ?? entry.msgid)]
            for text in entry.msgstr { #expect(expected.contains(names(in: text)), "\(file): \(text)") }
        }
    }

    @Test("In Spanish the item of a list is an elemento")
    func spanishItems() throws {
        for path in ["templates/messages/es.po", "content/locales/es.po", "templates/languages/es.yml"] {
            let text = try #require(ProjectFolder.text(at: path))
            let foreign = text.split(separator: "\n").filter { $0.contains(/\b[íÍ]tems?\b/) }
            #expect(foreign == [], "\(path)")
        }
    }

    @Test("gettext accepts the catalogs", .validator("msgfmt"), arguments: files)
    func gettext(_ file: String) throws {
        let path = ProjectFolder.url.appending(path: "templates/messages/" + file).path()
        let verdict = try #require(Validator("msgfmt")).run(["--check", "--output-file=/dev/null", path])
        #expect(verdict.status == 0, "\(verdict.text)")
    }
}
