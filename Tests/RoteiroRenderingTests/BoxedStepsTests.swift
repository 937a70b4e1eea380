import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

@Suite("Steps in boxes, as readers and programs get them")
struct BoxedStepsTests {
    private let site = TestSite.rendered(
        """
        # Como instalar

        ## Instale

        Antes.

        :::: details No computador
        ::: passos
        1. Clique em **Baixar**.
        2. Abra o arquivo.
        :::

        Fim da caixa.
        ::::

        Depois.

        ::: tip Celular {#celular}
        ### Passo 1: Abra

        ### Passo 2 (opcional): Escolha
        :::

        ## Passo 1: Termine

        ## Passo 2A: Pague

        ## Passo 2B: Peça
        """)

    /// The tags that open and close parts and boxes, and the ids of steps.
    private func skeleton(_ html: String) -> [String] {
        html.matches(of: /<(\/?)(section|details|aside|ol|h2)\b[^>]*>|<div class="part box">|<li [^>]*id="([^"]*)"|<p>[^<]*<\/p>/)
            .map { match in
                let tag = String(match.output.0)
                if let id = match.output.3 { return "#" + id }
                return tag.hasPrefix("<h2") ? "<h2>" : tag
            }
    }

    @Test("A box is open around its steps, and what follows it stands after it, in its section")
    func html() throws {
        let body = try site.body()
        #expect(
            skeleton(body) == [
                "<section class=\"part section\" aria-labelledby=\"instale\">", "<h2>", "</h2>", "<p>Antes.</p>",
                "<details class=\"callout details\" id=\"part.no-computador\">", "<div class=\"part box\">", "<ol class=\"steps\">",
                "#clique-em-baixar", "#abra-o-arquivo", "</ol>", "<p>Fim da caixa.</p>", "</details>",
                "<p>Depois.</p>", "<aside role=\"note\" class=\"callout tip\" id=\"celular\" aria-labelledby=\"title.1\">",
                "<div class=\"part box\">", "<ol class=\"steps\">", "#abra", "#escolha", "</ol>", "</aside>", "</section>",
                "<div class=\"part box\">", "<ol class=\"steps\">", "#termine", "<h2>", "</h2>", "#pague", "<h2>", "</h2>", "<h2>", "</h2>",
                "</ol>",
            ])
        #expect(body.contains("<summary>No computador</summary>"))
        #expect(body.contains("<span class=\"step-label\">Passo 2 (opcional)</span> <span class=\"title\">Escolha</span>"))
        #expect(body.contains("<span class=\"step-label\">Passo 2A</span> <span class=\"title\">Pague</span>"))
        // The bar of a box without a title has that of the heading above.
        #expect(
            body.matches(of: /<span class="part-name">([^<]*)</).map { String($0.output.1) } == ["Instale", "Celular", "Como instalar"])
    }

    @Test("The outline lists a box with its title, and the steps of a box without one below the heading")
    func outline() throws {
        let html = try site.renderer().page("guia.md").text
        let start = try #require(html.range(of: "<nav class=\"outline\"")).lowerBound
        let nav = html[start..<(try #require(html.range(of: "</nav>", range: start..<html.endIndex))).lowerBound]
        #expect(
            nav.matches(of: /<a href="#([^"]*)"[ >]/).map { String($0.output.1) } == [
                "instale", "part.no-computador", "clique-em-baixar", "abra-o-arquivo", "celular", "abra", "escolha", "termine", "pague",
            ])
    }

    @Test("A part in the document says its boxes, and a step its letter and that it is optional")
    func document() throws {
        let text = try site.renderer().document("guia.md").text
        let root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let parts = try #require(root["parts"] as? [[String: Any]])
        func kinds(_ part: [String: Any]) -> [String] { (part["boxes"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String } }
        #expect(parts.compactMap { $0["kind"] as? String } == ["section", "box", "box", "implicit", "implicit", "box", "implicit"])
        #expect(parts.compactMap { $0["title"] as? String } == ["Instale", "No computador", "Instale", "", "", "Celular", ""])
        #expect(parts.map(kinds) == [[], ["details"], ["details", "steps"], ["details"], [], ["tip"], []])
        #expect((parts[5]["url"] as? String)?.hasSuffix("#celular") == true && parts[2]["url"] == nil)
        let steps = parts.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
        #expect(steps.compactMap { $0["label"] as? String } == ["Passo 1", "Passo 2", "Passo 1", "Passo 2", "Passo 1", "Passo 2A"])
        #expect(steps.map { $0["optional"] as? Bool ?? false } == [false, false, false, true, false, false])
        let substeps = try #require(steps[5]["substeps"] as? [[String: Any]])
        #expect(substeps.compactMap { $0["letter"] as? String } == ["A", "B"])
        #expect(substeps.compactMap { $0["title"] as? String } == ["Pague", "Peça"])
    }

    @Test("A box is a quotation around its steps in Markdown, and a section of the HowTo")
    func otherFormats() throws {
        let markdown = try site.renderer().markdownPage("guia.md").text
        #expect(markdown.contains("> **No computador**\n>\n> "))
        #expect(markdown.contains("\n> Fim da caixa.\n\nDepois.\n"))
        #expect(markdown.contains("> ### Passo 1: Abra\n"))
        let page = try site.renderer().page("guia.md").text
        #expect(page.contains("{\"@type\":\"HowToSection\",\"name\":\"Celular\""))
    }

    @Test("The anchors of boxes are anchors of the page")
    func anchors() {
        let page = site.site.pages[0]
        #expect(page.anchors.isSuperset(of: ["part.no-computador", "celular"]))
    }

    @Test("The title of a box counts in the hash of the guide, and pages without boxes keep theirs")
    func hashes() throws {
        func hash(_ title: String) throws -> String {
            let text = try TestSite.rendered("# Como usar\n\n::: tip \(title)\n1. Clique em **A**.\n2. Abra o menu.\n:::").renderer()
                .document("guia.md").text
            return String(try #require(text.matches(of: /"hash":"([^"]*)"/).last).output.1)
        }
        #expect(try hash("Um") == hash("Um"))
        #expect(try hash("Um") != hash("Dois"))
    }
}
