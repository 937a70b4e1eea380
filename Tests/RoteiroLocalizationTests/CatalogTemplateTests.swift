import RoteiroLocalization
import RoteiroTestSupport
import Testing

@Suite("The catalog template")
struct CatalogTemplateTests {
    private let units: [TranslationUnit] = [
        .of("Abra o aplicativo.", line: 12, notes: ["1: https://example.org"]),
        .of("Menu", guide: "", step: nil, role: .menu, line: 3),
        .of("Abra o aplicativo.", line: 20, notes: ["1: https://example.org"]),
        .of("Abra o aplicativo.", guide: "outra", step: nil, role: .item, line: 7, notes: ["icon: a gear"]),
        .of("Duas\nlinhas", line: 20),
    ]

    @Test("Each text comes once, where it is first used, with all its places")
    func template() {
        let expected = """
            msgid ""
            msgstr ""
            "Project-Id-Version: guias\\n"
            "Language: pt_BR\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

            #. guide conexao › step abrir · paragraph
            #. 1: https://example.org
            #. guide outra · item
            #. icon: a gear
            #: content/conexao.md:12 content/conexao.md:20 content/outra.md:7
            msgid "Abra o aplicativo."
            msgstr ""

            #. menu
            #: content/.md:3
            msgid "Menu"
            msgstr ""

            #. guide conexao › step abrir · paragraph
            #: content/conexao.md:20
            msgid ""
            "Duas\\n"
            "linhas"
            msgstr ""

            """
        #expect(CatalogFixture.text(CatalogTemplate.make(units: units, project: "guias", language: "pt-BR")) == expected)
    }

    @Test(
        "The plural forms are gettext's", .validator("msginit"), arguments: ["en", "en-GB", "es", "es-MX", "pt", "pt-BR", "pt-PT", "pt-AO"])
    func pluralForms(language: String) throws {
        let msginit = try #require(Validator("msginit"), "msginit is not installed")
        let template = CatalogWriter.bytes(of: CatalogTemplate.make(units: units, project: "guias", language: nil))
        let locale = language.replacing("-", with: "_")
        let answer = try msginit.validate(template, ["--no-translator", "--no-wrap", "-l", locale, "-o", "-", "-i"])
        let expected = try #require(CatalogFixture.read(answer.output).catalog.headerField("Plural-Forms"), "\(answer.text)")
        let written = CatalogTemplate.make(units: units, project: "guias", language: language).headerField("Plural-Forms")
        #expect(written == expected)
    }

    @Test(
        "gettext takes it as it is, for every language", .validator("msgcat"), .validator("msgfmt"),
        arguments: [nil, "en", "es-MX", "pt", "pt-PT", "ja"])
    func validators(language: String?) throws {
        let bytes = CatalogWriter.bytes(of: CatalogTemplate.make(units: units, project: "guias", language: language))
        try CatalogFixture.expectCompiles(bytes)
        #expect(try CatalogFixture.msgcat(bytes) == String(decoding: bytes, as: UTF8.self))
    }
}
