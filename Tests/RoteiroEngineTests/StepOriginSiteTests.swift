import Foundation
import RoteiroCore
import RoteiroHistory
import RoteiroLocalization
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine

/// Tours, translations and the contract of guides whose steps are items of a list, lines or numbered headings.
@Suite("Sites with steps of every origin")
struct StepOriginSiteTests {
    private static let list = """
        # Cadastrar

        Siga os passos:

        1. Clique em **"Produtos"**.
        2. Preencha o formulário. Clique em **"Avançar"**.
        3. Clique em **"Salvar"** e espere.
        """
    private static let lines = """
        # Trocar a senha

        **Passo 1 – Abra o seu perfil**

        Ele fica no alto da tela.

        **Passo 2 – Clique em "Trocar"**
        """
    private static let numbered = "# Instalar\n\n## 1. Abra a loja\n\nEla fica na tela inicial.\n\n## 2. Toque em **\"Instalar\"**\n"
    private static let pages = ["lista": list, "linhas": lines, "numerada": numbered]

    private func site(_ files: [String: String] = [:]) throws -> SiteUnderTest {
        let pages = Dictionary(uniqueKeysWithValues: Self.pages.map { ("content/\($0).md", $1 + "\n") })
        let settings = ["roteiro.yml": "title: Loja\nlocales: [pt-BR, en]\nbaseURL: https://example.com/\n"]
        return try SiteUnderTest(Sandbox(pages.merging(settings) { $1 }.merging(files) { $1 }))
    }

    private func steps(_ sandbox: Sandbox, _ page: String, locale: String = "pt-br") throws -> [[String: Any]] {
        let text = try #require(sandbox.text("site/api/v1/\(locale)/guides/\(page).json"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        return (json["parts"] as? [[String: Any]] ?? []).flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    }

    @Test("A tour stops at the control of a title, with the words that the action is in")
    func tours() async throws {
        let site = try site([
            "targets.json": "{\"produtos\": \"#menu\", \"avancar\": \"#next\", \"instalar\": \"#install\"}"
        ])
        _ = try await site.build()
        let list = try #require(site.sandbox.text("site/api/v1/pt-br/tours/lista.driver.json"))
        #expect(list.contains("\"title\":\"Passo 1: Clique em Produtos\",\"description\":\"Clique em Produtos\"}"))
        #expect(list.contains("\"title\":\"Passo 2: Preencha o formulário\",\"description\":\"Clique em Avançar.\"}"))
        let numbered = try #require(site.sandbox.text("site/api/v1/pt-br/tours/numerada.driver.json"))
        #expect(numbered.contains("\"description\":\"Toque em Instalar\""))
    }

    private func msgids(_ text: String) async throws -> Set<String> {
        let site = try SiteUnderTest(Sandbox(["roteiro.yml": "title: Loja\n", "content/guia.md": text]))
        let read = try await ReadSite(site.project(), for: .texts, from: RealDisk())
        let extractor = UnitExtractor(texts: read.texts.all)
        return Set(await ParsedSite(read).pages.flatMap(extractor.units).map(\.msgid))
    }

    @Test("What translators are asked for does not depend on what is read as a step", arguments: ["lista", "linhas", "numerada"])
    func units(_ name: String) async throws {
        let text = try #require(Self.pages[name])
        let asked = try await msgids(text)
        #expect(try await asked == msgids("---\nsteps: none\n---\n\n" + text))
        #expect(asked.count >= 4)
    }

    private static let catalog = """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        msgid "Cadastrar"
        msgstr "Register"

        msgid "Siga os passos:"
        msgstr "Follow these steps:"

        msgid "Clique em **\\"Produtos\\"**."
        msgstr "Click **\\"Products\\"**. It is in the menu."

        msgid "Preencha o formulário. Clique em **\\"Avançar\\"**."
        msgstr "Fill in the form and click **\\"Next\\"**."

        msgid "Clique em **\\"Salvar\\"** e espere."
        msgstr "Click **\\"Save\\"** and wait."

        msgid "Instalar"
        msgstr "Install"

        msgid "1. Abra a loja"
        msgstr "1. Open the store"

        msgid "Ela fica na tela inicial."
        msgstr "It is on the home screen."

        msgid "2. Toque em **\\"Instalar\\"**"
        msgstr "2. Tap **\\"Install\\"**"

        msgid "Trocar a senha"
        msgstr "Change the password"

        msgid "**Passo 1 – Abra o seu perfil**"
        msgstr "**Step 1 – Open your profile**"

        msgid "Ele fica no alto da tela."
        msgstr "It is at the top of the screen."

        msgid "**Passo 2 – Clique em \\"Trocar\\"**"
        msgstr "**Step 2 – Click \\"Change\\"**"
        """

    @Test("In a translation the title and the rest follow the translated paragraph, and ids stay")
    func translated() async throws {
        let site = try site(["content/locales/en.po": Self.catalog + "\n"])
        _ = try await site.build()
        let list = try steps(site.sandbox, "lista", locale: "en")
        #expect(list.compactMap { $0["id"] as? String } == (try steps(site.sandbox, "lista").compactMap { $0["id"] as? String }))
        #expect(list.compactMap { $0["title"] as? String } == ["Click Products", "Fill in the form and click Next", "Click Save and wait"])
        #expect(list.compactMap { $0["text"] as? String } == ["It is in the menu.", "", ""])
        #expect(list.compactMap { ($0["translation"] as? [String: Any])?["status"] as? String } == ["complete", "complete", "complete"])
        // The second action was in the rest of the source; in English there is no rest.
        let pointers = list.map { step in (step["actions"] as? [[String: Any]] ?? []).compactMap { $0["at"] as? String } }
        #expect(pointers[0] == ["/title"] && pointers[1].allSatisfy { $0 == "/title" })
        let numbered = try steps(site.sandbox, "numerada", locale: "en")
        #expect(numbered.compactMap { $0["title"] as? String } == ["Open the store", "Tap Install"])
        let lines = try steps(site.sandbox, "linhas", locale: "en")
        #expect(lines.compactMap { $0["title"] as? String } == ["Open your profile", "Click \"Change\""])
        #expect(site.sandbox.text("site/en/linhas.html")?.contains("<span class=\"step-label\">Step 1</span>") == true)
        #expect(site.sandbox.text("site/en/lista.html")?.contains("visually-hidden\">Step 1:</span> Click <b") == true)
    }

    @Test("An item that a comment calls optional says so on the page in each language, and one whose text says it is not doubled")
    func optionalItems() async throws {
        let site = try SiteUnderTest(
            Sandbox([
                "roteiro.yml": "locales: [pt-BR, en, es]\n",
                "content/guia.md": """
                # Cadastrar

                1. Clique em **"Produtos"**.
                2. <!-- passo: opcional -->
                   Escolha a foto.
                3. Opcional: clique em **"Conferir"**.

                """,
            ]))
        _ = try await site.build()
        for (folder, word, optional) in [("", "Passo", "opcional"), ("en/", "Step", "optional"), ("es/", "Paso", "opcional")] {
            let html = try #require(site.sandbox.text("site/\(folder)guia.html"))
            #expect(html.contains("<span class=\"step-label\">\(word) 2 (\(optional))</span>"), "\(folder)")
            #expect(html.contains("<span class=\"step-label visually-hidden\">\(word) 1:</span>"), "\(folder)")
            #expect(html.contains("<span class=\"step-label visually-hidden\">\(word) 3:</span>"), "\(folder)")
        }
        #expect(try steps(site.sandbox, "guia").map { $0["optional"] as? Bool ?? false } == [false, true, true])
    }

    @Test("The contract has the steps of every origin, and tells when an item goes")
    func contract() async throws {
        let site = try site()
        _ = try await site.build()
        let old = try ContractComparison.read(site.sandbox.path("site"), on: RealDisk())
        for (guide, count) in [("lista", 3), ("linhas", 2), ("numerada", 2)] { #expect(old.guides[guide]?.steps.count == count) }
        #expect(old.guides["lista"]?.steps.map(\.targets) == [["produtos"], ["avancar"], ["salvar"]])
        let shorter = Self.list.replacing("1. Clique em **\"Produtos\"**.\n", with: "").replacing("2. P", with: "1. P")
            .replacing("3. C", with: "2. C")
        try site.sandbox.write(Array(shorter.utf8), to: "content/lista.md")
        _ = try await site.build()
        let new = try ContractComparison.read(site.sandbox.path("site"), on: RealDisk())
        let changes = ContractDiff.changes(from: old, to: new, targets: [])
        #expect(changes.map(\.code).contains("C102"), "\(changes.map(\.code))")
        #expect(changes.count { $0.code == "C102" } == 1)
    }
}
