import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("Typography of a site")
struct TypographyTests {
    private let page = """
        # Usar "aspas"

        Diga "olá" - <code>"a" - b</code>, `"c"`, **"Salvar"** e <kbd>"</kbd>"fim".

        ## Passo 1: Abra o "painel"

        Veja https://example.com/...x e <span>"isto"</span>.

        """

    /// In the result, `"` of the text is an entity.
    private func built(_ settings: String, _ more: [String: String] = [:], path: String = "a.html") async throws -> String {
        let files = ["roteiro.yml": "title: Teste\n" + settings, "content/index.md": "# Início\n\n[A](/a)\n", "content/a.md": page]
        let sandbox = try Sandbox(files.merging(more) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        return try #require(sandbox.text("site/" + path)).replacing("&quot;", with: "\"")
    }

    @Test("Text, titles, menus and outlines are printed as the language prints; code, names of controls and addresses are not touched")
    func printed() async throws {
        let text = try await built("")
        for part in [
            "<h1 id=\"usar-aspas\">Usar “aspas”</h1>", "Diga “olá” – <code>\"a\" - b</code>, <code>\"c\"</code>", "<kbd>\"</kbd>“fim”.",
            ">Salvar</b>", "class=\"title\">Abra o “painel”</span>", "href=\"#abra-o-painel\" data-number=\"1\">Abra o “painel”</a>",
            ">Usar “aspas”</a></li>", ">https://example.com/...x</a> e <span>“isto”</span>.",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test("Text that is not translated has the marks of its own language, and a translation those of its")
    func languages() async throws {
        let short = ["content/a.md": "# Usar \"aspas\"\n\nDiga 'olá' -- já.\n"]
        let untranslated = try await built("locales: [pt-BR, es]\n", short, path: "es/a.html")
        #expect(untranslated.contains(">Usar “aspas”</h1>\n<p lang=\"pt-BR\">Diga ‘olá’ – já.</p>"))
        let catalog = """
            msgid ""
            msgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"

            msgid "Usar \\"aspas\\""
            msgstr "Usar \\"comillas\\""

            msgid "Diga 'olá' -- já."
            msgstr "Diga \\"'hola'\\" -- ya."

            """
        let translated = try await built(
            "locales: [pt-BR, es]\n", short.merging(["content/locales/es.po": catalog]) { $1 }, path: "es/a.html")
        #expect(translated.contains(">Usar «comillas»</h1>\n<p>Diga «“hola”» – ya.</p>"))
    }

    @Test("The settings leave text as it was written")
    func off() async throws {
        let text = try await built("typography: false\n")
        #expect(text.contains("Usar \"aspas\"</h1>") && text.contains("Diga \"olá\" - "))
    }
}
