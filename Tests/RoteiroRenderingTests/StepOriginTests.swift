import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// What is published of steps that are items of a list, lines or numbered headings.
@Suite("Steps of every origin")
struct StepOriginTests {
    private static let list = """
        # Cadastrar

        ## Cadastro

        Siga os passos:

        1. No menu lateral, clique em **"Produtos"**.
        2. Preencha o **formulário**. O nome aparece na [loja](https://loja.example); clique em **"Avançar"**.
           - Nome: até 60 letras.
        3. Escolha a foto[^1]:

           ![Uma camiseta](/images/tela.png)
        4. Selecione a opção **"Publicado"** e espere até que o aviso verde apareça no alto da página, o que pode levar minutos.
        5. <!-- acao: click "Salvar" -->

           **Clique em "Salvar"!** Pronto.
        6. Configure as variações:
           1. Clique em **"Variações"**.
           2. Clique em **"Salvar"**.

        [^1]: De frente.
        """
    private static let lines = """
        # Trocar a senha

        **Passo 1 – Abra o seu perfil**

        Ele fica no alto da tela.

        **Passo 2 – Clique em [Trocar](https://loja.example)**
        """
    private static let numbered = """
        # Instalar

        ## 1. Abra a loja

        Ela fica na tela inicial.

        ## 2. Toque em **"Instalar"**
        """
    private static let pages = ["lista.md": list, "linhas.md": lines, "numerada.md": numbered]

    private func renderer() throws -> Renderer { try TestSite.rendered(Self.pages).renderer() }

    /// The steps of the document of a page.
    private func steps(_ page: String) throws -> [[String: Any]] {
        let document = try renderer().document(page)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(document.bytes)) as? [String: Any])
        return (json["parts"] as? [[String: Any]] ?? []).flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    }

    private func pointers(_ step: [String: Any]) -> [String] {
        (step["actions"] as? [[String: Any]] ?? []).compactMap { $0["at"] as? String }
    }

    private func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

    @Test("The title of an item and its blocks together say each word once")
    func nothingTwice() throws {
        let site = TestSite.rendered(Self.pages).site
        let guide = try #require(site.pages.first { $0.path.string.hasSuffix("lista.md") }).guide
        #expect(guide.steps.count == 6)
        for step in guide.steps {
            let whole = PlainText.of(step.blocks)
            let both = step.title.content.plainText + " " + PlainText.of(step.body)
            #expect(letters(both) == letters(whole), "\(step.id)")
        }
    }

    @Test("In the document of a list the first sentence is the title, and the blocks are the rest")
    func items() throws {
        let steps = try steps("lista.md")
        #expect(steps.compactMap { $0["origin"] as? String } == Array(repeating: "list", count: 6))
        #expect(
            steps.compactMap { $0["title"] as? String } == [
                "No menu lateral, clique em Produtos", "Preencha o formulário", "Escolha a foto",
                "Selecione a opção Publicado e espere até que o aviso verde apareça no alto da…", "Clique em \"Salvar\"!",
                "Configure as variações",
            ])
        #expect(
            steps.compactMap { $0["text"] as? String } == [
                "", "O nome aparece na loja; clique em Avançar.\nNome: até 60 letras.", "", "página, o que pode levar minutos.", "Pronto.",
                "Clique em Variações.\nClique em Salvar.",
            ])
        #expect(steps.map { ($0["blocks"] as? [Any])?.count } == [0, 2, 2, 1, 1, 1])
        #expect(steps.map { $0["level"] == nil } == Array(repeating: true, count: 6))
        #expect(steps.map { ($0["substeps"] as? [Any])?.count } == [nil, nil, nil, nil, nil, 2])
        #expect(steps.compactMap { $0["label"] as? String } == (1...6).map { "Passo \($0)" })
    }

    @Test("A cut title has an ellipsis wherever it stands apart from its text, and none in its id, in its text and in the page's body")
    func cutTitles() throws {
        let long = "Selecione a opção **Publicado** e espere até que o aviso verde apareça no alto da página, o que pode levar minutos"
        let source =
            "# Publicar\n\n1. \(long).\n2. Abra o menu! Depois \(long).\n3. Configure:\n   1. \(long).\n   2. Clique em **Sair**.\n"
        let site = TestSite.rendered(source)
        let cut = "Selecione a opção Publicado e espere até que o aviso verde apareça no alto da…"
        #expect(cut.count <= 81)
        let guide = try #require(site.site.pages.first).guide
        #expect(
            guide.steps.map(\.id) == [
                "selecione-a-opcao-publicado-e-espere-ate-que-o-aviso-verde-apareca-no-alto-da", "abra-o-menu", "configure",
            ])
        #expect(guide.steps.map { $0.shownTitle.plainText } == [cut, "Abra o menu!", "Configure"])
        #expect(guide.steps[2].substeps.map { $0.title.content.plainText } == [cut, "Clique em Sair"])
        let renderer = try site.renderer()
        let page = renderer.page("guia.md").text
        #expect(page.contains(">\(cut)</a>") && page.contains("\"name\":\"\(cut)\""))
        #expect(try !site.body().contains("…"))
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(renderer.document("guia.md").bytes)) as? [String: Any])
        let steps = (document["parts"] as? [[String: Any]] ?? []).flatMap { $0["steps"] as? [[String: Any]] ?? [] }
        #expect(steps[0]["title"] as? String == cut)
        #expect(steps[0]["text"] as? String == "página, o que pode levar minutos.")
        #expect(((steps[0]["titleContent"] as? [[String: Any]])?.last?["text"] as? String)?.hasSuffix("no alto da…") == true)
        #expect((steps[2]["substeps"] as? [[String: Any]])?.first?["title"] as? String == cut)
        #expect(renderer.files(GuideCatalogDocument.self, locale: "pt-BR")[0].text.contains("\"title\":\"\(cut)\""))
        #expect(String(decoding: SyntaxDump.json([guide], texts: site.site.texts), as: UTF8.self).contains("\"title\": \"\(cut)\""))
    }

    @Test("A sentence of 80 characters is a title without an ellipsis, and a longer one is cut at a word's end")
    func longestTitle() throws {
        func title(_ text: String) throws -> String? {
            let site = TestSite.rendered("# Como publicar\n\n1. \(text)\n2. Clique em **Sair**.\n").site
            return try #require(site.pages.first).guide.steps.first?.shownTitle.plainText
        }
        let exact = "Clique em " + String(repeating: "é", count: 70)
        #expect(exact.count == 80)
        #expect(try title(exact + ".") == exact)
        #expect(try title(exact) == exact)
        #expect(try title(exact + "e.") == "Clique em…")
        // The mark is part of the title.
        #expect(try title(exact + "!") == "Clique em…")
        #expect(try title(exact.dropLast() + "! Espere.") == exact.dropLast() + "!")
    }

    @Test("A title with markup has its content, if no heading shows it")
    func titleContent() throws {
        func types(_ step: [String: Any]) -> [String]? {
            (step["titleContent"] as? [[String: Any]])?.compactMap { $0["type"] as? String }
        }
        let items = try steps("lista.md")
        #expect(types(items[0]) == ["text", "uiLabel"])
        #expect(types(items[1]) == ["text", "strong"])
        #expect(types(items[5]) == nil)
        #expect(try types(steps("linhas.md")[1])?.contains("strong") == true)
        #expect(try steps("numerada.md").allSatisfy { $0["titleContent"] == nil })
    }

    @Test("Actions point at the title or at the block that has their words")
    func actions() throws {
        let items = try steps("lista.md")
        #expect(pointers(items[0]) == ["/title"])
        #expect(pointers(items[1]) == ["/title", "/blocks/0"])
        #expect(pointers(items[3]).first == "/title")
        #expect(pointers(items[4]) == ["/title"])
        #expect(pointers(items[5]) == ["/blocks/0/items/0/blocks/0", "/blocks/0/items/1/blocks/0"])
        #expect(try steps("linhas.md").map { pointers($0) } == [["/title"], ["/title"]])
        #expect(try steps("numerada.md").map { pointers($0) } == [["/title"], ["/title"]])
    }

    @Test("Every action points at something that is there")
    func pointersResolve() throws {
        for page in Self.pages.keys {
            for step in try steps(page) {
                for pointer in pointers(step) {
                    var value: Any? = step
                    for name in pointer.split(separator: "/") {
                        if let list = value as? [Any] {
                            value = Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
                        } else {
                            value = (value as? [String: Any])?[String(name)]
                        }
                    }
                    #expect(value != nil, "\(page) \(pointer)")
                }
            }
        }
    }

    @Test("The words of a title without a heading take time")
    func estimates() throws {
        let words = String(repeating: " palavra", count: 60)
        let site = TestSite.rendered("# Guia\n\n1. Clique em **\"Salvar\"**\(words).\n2. Clique em **\"Sair\"**.\n").site
        let steps = try #require(site.pages.first).guide.steps
        #expect(steps.count == 2)
        #expect(StepDuration(of: steps[0]).seconds > StepDuration(of: steps[1]).seconds + 10)
    }

    @Test("HowTo says all of an item, and the line of a step that has no more")
    func howTo() throws {
        func texts(_ page: String) throws -> [String] {
            let html = try renderer().page(page).text
            let json = try #require(html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)?.1)
            let object = try JSONSerialization.jsonObject(with: Data(String(json).utf8)) as? [String: Any]
            return (object?["step"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
        }
        #expect(try texts("lista.md")[0] == "No menu lateral, clique em Produtos.")
        #expect(try texts("lista.md")[3].hasSuffix("no alto da página, o que pode levar minutos."))
        #expect(try texts("linhas.md") == ["Abra o seu perfil\nEle fica no alto da tela.", "Clique em Trocar"])
        #expect(try texts("numerada.md")[0] == "Ela fica na tela inicial.")
    }

    @Test("An item is one numbered line of the page: its label, its text, its tools")
    func html() throws {
        let body = try TestSite.rendered(Self.pages).body(of: "lista.md")
        #expect(body.contains("<ol class=\"steps\">\n<li class=\"step step-item\" id=\"no-menu-lateral-clique-em-produtos\""))
        #expect(
            body.contains(
                "<p class=\"step-title\"><span class=\"step-label visually-hidden\">Passo 1:</span> No menu lateral, clique em <b class=\"ui-label\""
            ))
        #expect(body.components(separatedBy: "<p class=\"step-tools\">").count == 7)
        #expect(body.components(separatedBy: "Preencha o <strong>").count == 2)
    }

    @Test("The label of a line or a numbered heading is not doubled")
    func labels() throws {
        let site = TestSite.rendered(Self.pages)
        let line = try site.body(of: "linhas.md")
        #expect(
            line.contains(
                "<p class=\"step-title\"><span class=\"step-label\">Passo 1</span> <span class=\"title\"><strong>Abra o seu perfil"))
        let heading = try site.body(of: "numerada.md")
        #expect(heading.contains("<span class=\"step-label\">Passo 1</span> <span class=\"title\">Abra a loja</span>"))
        #expect(!heading.contains("1. Abra"))
    }

    @Test("A line says on the page and in Markdown that it is optional")
    func optionalLine() throws {
        let site = TestSite.rendered(Self.lines.replacing("Passo 2 –", with: "Passo 2 (opcional) –"))
        #expect(try site.body().contains("<span class=\"step-label\">Passo 2 (opcional)</span> <span class=\"title\"><strong>Clique em"))
        #expect(try site.renderer().markdownPage("guia.md").text.contains("**Passo 2 (opcional)**: "))
    }

    @Test("The Markdown page keeps numbered items, and the words of lines")
    func markdown() throws {
        let list = try renderer().markdownPage("lista.md").text
        #expect(list.contains("1. No menu lateral, clique em **Produtos**.\n"))
        #expect(list.contains("\n6. Configure as variações:\n\n   1. Clique em **Variações**.\n   2. Clique em **Salvar**.\n"))
        let lines = try renderer().markdownPage("linhas.md").text
        #expect(lines.contains("**Passo 1**: **Abra o seu perfil**\n\nEle fica no alto da tela.\n"))
        let numbered = try renderer().markdownPage("numerada.md").text
        #expect(numbered.contains("## 1. Abra a loja\n"))
    }

    @Test("inspect prints the origin, the title and the sub-steps of each step")
    func inspection() throws {
        let site = TestSite.rendered(Self.pages).site
        for (page, origin, first) in [
            ("lista.md", "list", "No menu lateral, clique em Produtos"), ("linhas.md", "line", "Abra o seu perfil"),
            ("numerada.md", "numbered-heading", "Abra a loja"),
        ] {
            let guide = try #require(site.pages.first { $0.path.string.hasSuffix(page) }).guide
            let json = try JSONSerialization.jsonObject(with: Data(SyntaxDump.json([guide], texts: site.texts))) as? [[String: Any]]
            let parts = json?.first?["parts"] as? [[String: Any]] ?? []
            let steps = parts.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
            #expect(steps.count == guide.steps.count)
            #expect(steps.allSatisfy { $0["origin"] as? String == origin })
            #expect(steps.first?["title"] as? String == first)
            let substeps = steps.compactMap { $0["substeps"] as? [[String: Any]] }.flatMap { $0 }
            let titles = substeps.compactMap { $0["title"] as? String }
            #expect(titles == (page == "lista.md" ? ["Clique em Variações", "Clique em Salvar"] : []))
        }
    }
}
