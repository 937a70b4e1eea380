import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("roteiro i18n")
struct TranslationCommandTests {
    private static let settings = "title: Guias\nlocales: [pt-BR, en]\n"
    private static let page = "# Guia\n\nLeia antes.\n\n## Passo 1: Abra\n\nAbra a conta.\n\n## Passo 2: Salve\n\nSalve a conta.\n"
    private static let catalog = """
        msgid ""
        msgstr ""
        "Language: en\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"

        msgid "Guia"
        msgstr "Guide"

        msgid "Abra"
        msgstr "Open"

        msgid "Abra a conta."
        msgstr "Open the account."

        #, fuzzy
        msgid "Salve"
        msgstr "Save"

        """

    private func sandbox() throws -> Sandbox {
        try Sandbox([
            "roteiro.yml": Self.settings, "content/guia.md": Self.page, "content/pasta/outro.md": "# Outro\n\nTexto.\n",
            "content/locales/en.po": Self.catalog,
        ])
    }

    @Test("status prints the progress of a language, in every language and format")
    func status() throws {
        let sandbox = try sandbox()
        var made = ""
        for language in MessageCatalog.all.map(\.locale) {
            for format in ["text", "html"] {
                let answer = try Command.run(["i18n", "status", "--steps", "--format", format, "--lang", language], in: sandbox)
                #expect(answer.status == 0)
                made += "== \(format), \(language)\n\n\(answer.output)\n"
            }
        }
        made += "== json\n\n" + (try Command.run(["i18n", "status", "--format", "json"], in: sandbox).output)
        Golden.expect(made, at: "Tests/RoteiroTests/Goldens/i18n-status.txt")
    }

    @Test("Its page is valid HTML", .validator("vnu"))
    func statusPage() throws {
        let validator = try #require(Validator("vnu"), "vnu is not installed")
        let page = try Command.run(["i18n", "status", "--format", "html"], in: sandbox()).output
        let sandbox = try Sandbox(["status.html": page])
        let verdict = try validator.run([sandbox.path("status.html")])
        #expect(verdict.status == 0, "\(verdict.text)")
    }

    @Test("status fails below the requested share", arguments: [("10", 0), ("90", 1)])
    func minimum(_ share: String, _ status: Int32) throws {
        #expect(try Command.run(["i18n", "status", "--min", share], in: sandbox()).status == status)
    }

    @Test("import adds the texts of translated pages to the catalog and replaces nothing")
    func importing() throws {
        let sandbox = try sandbox()
        let translated = Self.page.replacing("Leia antes.", with: "Read this first.").replacing("Abra a conta.", with: "Never this.")
            .replacing("Passo", with: "Step")
        try sandbox.write(Array(translated.utf8), to: "content/en/guia.md")
        #expect(try Command.run(["i18n", "import", "en"], in: sandbox).status == 0)
        let catalog = try #require(sandbox.text("content/locales/en.po"))
        #expect(catalog.contains("msgid \"Leia antes.\"\nmsgstr \"Read this first.\""))
        #expect(catalog.contains("msgid \"Abra a conta.\"\nmsgstr \"Open the account.\""))
    }

    @Test("merge --check and extract --check fail until the catalog and the template are written")
    func checks() throws {
        let sandbox = try sandbox()
        for command in ["merge", "extract"] {
            #expect(try Command.run(["i18n", command, "--check"], in: sandbox).status == 1)
            #expect(try Command.run(["i18n", command], in: sandbox).status == 0)
            #expect(try Command.run(["i18n", command, "--check"], in: sandbox).status == 0)
        }
    }
}
