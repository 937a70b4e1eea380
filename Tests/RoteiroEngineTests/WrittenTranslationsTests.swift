import Foundation
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine

/// Pages in the folder of a language.
@Suite("A translated page is published as it is written")
struct WrittenTranslationsTests {
    private static let settings = "title: Oficina\nlocales: [pt-BR, en]\n"
    private static let source = """
        # Trocar a corrente

        A bicicleta fica de cabeça para baixo.

        ## Passo 1: Solte a roda

        Aperte **"Soltar"** no suporte.

        ![A alavanca](./alavanca.png)

        ## Passo 2: Tire a corrente

        Puxe o câmbio para a frente.

        Levante a corrente.
        """
    private static let translated = """
        # Change the chain

        The bicycle stands upside down.

        ## Step 1: Release the wheel

        Press **"Release"** on the stand.

        ![The lever](./alavanca.png)

        ## Step 2: Take the chain off

        Pull the derailleur forward.

        Lift the chain.
        """

    private func site(_ translated: String, of source: String = source, _ more: [String: String] = [:]) throws -> SiteUnderTest {
        let files = ["roteiro.yml": Self.settings, "content/corrente.md": source, "content/en/corrente.md": translated]
        return try SiteUnderTest(files.merging(more) { $1 })
    }

    private func published(_ site: SiteUnderTest, _ path: String = "site/en/corrente.html") async throws -> String {
        _ = try await site.build()
        return try #require(site.sandbox.text(path))
    }

    private func drifts(_ site: SiteUnderTest) async throws -> [(line: String, severity: Severity, message: String)] {
        let resolved = try await ResolvedSite(reading: site.project(), from: RealDisk())
        return await RoteiroEngine.findings(in: resolved).filter { $0.code == "R612" }.map { finding in
            (finding.short(resolved.texts), finding.severity, finding.message.english)
        }
    }

    static let changes: [(name: String, old: String, new: String, words: String)] = [
        ("one paragraph more", "Lift the chain.", "Lift the chain.\n\nMind your fingers.", "Mind your fingers."),
        ("a paragraph in two", "Pull the derailleur forward.", "Pull the derailleur.\n\nForward, that is.", "Forward, that is."),
        ("a paragraph less", "Pull the derailleur forward.\n\n", "", "Lift the chain."),
        ("an introduction of its own", "upside down.\n", "upside down.\n\nAsk for help if it is heavy.\n", "Ask for help if it is heavy."),
        ("a line break", "Pull the derailleur forward.", "Pull the derailleur<br>forward.", "<br>"),
        ("a list", "Lift the chain.", "- Lift\n- Pull\n- Wait", "<li>Wait</li>"),
        ("a table", "Lift the chain.", "| Tool | Use |\n|---|---|\n| Rag | Grip |", "Grip"),
        ("a heading", "Lift the chain.", "### A second try\n\nLift the chain.", "A second try"),
        ("a label without quotes", "**\"Release\"**", "Release", "Press Release on the stand."),
        ("the words of the original", "Lift the chain.", "Levante a corrente.", "Levante a corrente."),
    ]

    @Test("Nothing that the page says is replaced or left out", arguments: changes.indices)
    func whole(index: Int) async throws {
        let change = Self.changes[index]
        try #require(Self.translated.contains(change.old))
        let html = try await published(site(Self.translated.replacing(change.old, with: change.new)))
        #expect(html.contains(change.words), "\(change.name)")
        for words in ["Change the chain", "Release the wheel", "Take the chain off"] { #expect(html.contains(words)) }
        #expect(!html.contains("Trocar a corrente") && !html.contains("class=\"notice\"") && !html.contains("lang=\"pt-BR\"><"))
    }

    @Test("A table of names that are the same in both languages is translated")
    func sameWords() async throws {
        let rows = (1...9).map { "| evento_\($0) | main, side |" }.joined(separator: "\n")
        let html = try await published(
            site("# Events\n\n| Event | Where |\n|---|---|\n\(rows)", of: "# Eventos\n\n| Evento | Onde |\n|---|---|\n\(rows)"))
        #expect(html.contains("Where</th>") && html.contains("evento_9") && !html.contains("Onde"))
    }

    @Test("Steps have the ids, the hashes and the anchors of the original, and the anchors of their own words")
    func anchors() async throws {
        let site = try site(Self.translated)
        let html = try await published(site)
        let source = try #require(site.sandbox.text("site/corrente.html"))
        for text in [html, source] {
            #expect(text.contains("id=\"solte-a-roda\"") && text.contains("id=\"passo-1-solte-a-roda\""))
        }
        #expect(html.contains("id=\"release-the-wheel\"") && html.contains("id=\"step-1-release-the-wheel\""))
        #expect(html.contains("id=\"change-the-chain\"") && html.contains("id=\"trocar-a-corrente\""))
        func hashes(_ text: String) -> [Substring] { text.split(separator: "data-hash=\"").dropFirst().map { $0.prefix(40) } }
        #expect(hashes(html).count == 2 && hashes(html) == hashes(source))
        #expect(try await drifts(site).isEmpty)
    }

    @Test("The anchors of a page that a catalog translates have a second name too")
    func anchorsOfCatalogs() async throws {
        let po = """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Roda"
            msgstr "Wheel"

            msgid "Tirar a roda"
            msgstr "Take the wheel off"

            """
        let site = try SiteUnderTest([
            "roteiro.yml": Self.settings, "content/roda.md": "# Roda\n\n## Tirar a roda\n", "content/locales/en.po": po,
        ])
        let html = try await published(site, "site/en/roda.html")
        #expect(html.contains("id=\"tirar-a-roda\"") && html.contains("id=\"take-the-wheel-off\""))
    }

    @Test("A heading more or less leaves the anchors of the others in place")
    func headings() async throws {
        let source = "# A\n\n## Um\n\nCurto.\n\n## Dois\n\n```sh\nls\n```\n\n## Três\n\n- a b\n- c d\n"
        let other =
            "# A\n\n## One\n\nShort.\n\n## News\n\nSomething long that the original does not say at all, in many words.\n\n"
            + "## Two\n\n```sh\nls\n```\n\n## Three\n\n- a b\n- c d\n"
        let html = try await published(site(other, of: source))
        for (own, heading) in [("um", "One"), ("dois", "Two"), ("tres", "Three"), ("news", "News")] {
            #expect(html.contains("<h2 id=\"\(own)\""), "\(heading)")
        }
    }

    @Test("A step or a label that is lost is an error at its place; one more is a warning")
    func severities() async throws {
        let lost = Self.translated.replacing("**\"Release\"**", with: "the lever")
        let label = try await drifts(site(lost))
        #expect(label.map(\.line) == ["content/en/corrente.md:5:translation-drift"])
        #expect(label.map(\.severity) == [.error] && label.map(\.message) == ["the translation lacks the label `Soltar`"])
        let step = try await drifts(site(Self.translated.components(separatedBy: "\n## Step 2")[0]))
        #expect(step.map(\.severity) == [.error])
        let more = try await drifts(site(Self.translated + "\n\n## Step 3: Wait\n\nA day.\n"))
        #expect(more.map(\.severity) == [.warning])
        #expect(try await published(site(Self.translated + "\n\n## Step 3: Wait\n\nA day.\n")).contains("A day."))
    }

    @Test("A link to another site may lead to a page in the reader's language")
    func externalLinks() async throws {
        let source =
            "# Peças\n\nVeja [a tabela](https://loja.example/pt/tabela), [o vídeo](https://v.example/pt) e [a lei](https://a.example/)."
        let other =
            "# Parts\n\nSee [the table](https://loja.example/en/table), [the video](https://w.example/en) and [the law](https://a.example/)."
        let site = try site(other, of: source)
        #expect(try await drifts(site).isEmpty)
        let html = try await published(site)
        #expect(html.contains("https://loja.example/en/table") && html.contains("https://w.example/en") && !html.contains("/pt/tabela"))
    }

    @Test("Links and pictures of a translated page are checked and lead where they say")
    func links() async throws {
        let page = """
            # Change

            [own](./roda) [rooted](/en/roda#wheel) [source](/roda) [upwards](../roda.md) [gone](./nada) [anchor](./roda#nada)

            ![picture](./foto.svg) ![other](./nada.png)
            """
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
        let site = try site(
            page, of: "# Trocar\n",
            [
                "content/roda.md": "# Roda\n\n## Aro\n", "content/en/roda.md": "# Wheel\n\n## Rim\n", "content/en/foto.svg": svg,
            ])
        let html = try await published(site)
        #expect(html.contains("<a href=\"/en/roda.html\">own</a>") && html.contains("<a href=\"/en/roda.html#wheel\">rooted</a>"))
        #expect(html.contains("<a href=\"/roda.html\">source</a>") && html.contains("<a href=\"/roda.html\">upwards</a>"))
        #expect(html.contains("src=\"/en/foto.svg\""))
        let found = try await site.findings().filter { $0.hasPrefix("content/en/corrente.md") }
        #expect(
            found
                == [
                    "content/en/corrente.md:3:anchor-missing", "content/en/corrente.md:3:link-dead",
                    "content/en/corrente.md:5:image-missing",
                    "content/en/corrente.md:1:translation-drift",
                ].sorted()
                || found.contains("content/en/corrente.md:3:link-dead") && found.contains("content/en/corrente.md:3:anchor-missing")
                    && found.contains("content/en/corrente.md:5:image-missing")
        )
    }

    @Test(
        "A page links to a page in another language",
        arguments: [
            "/en/corrente", "/en/corrente.html", "/en/corrente.md", "./en/corrente.md", "en/corrente", "/en/corrente#change-the-chain",
            "/EN/corrente",
        ])
    func otherLanguage(address: String) async throws {
        let site = try site(Self.translated, ["content/index.md": "# Início\n\n[em inglês](\(address))\n"])
        #expect(try await site.findings().filter { $0.contains("link-") || $0.contains("anchor-") }.isEmpty)
        let html = try await published(site, "site/index.html")
        #expect(html.contains("href=\"/en/corrente.html\(address.contains("#") ? "#change-the-chain" : "")\">em inglês</a>"))
    }

    @Test("A dead address in another language gets no fix that leads to this one")
    func deadInOtherLanguage() async throws {
        let site = try site(Self.translated, ["content/index.md": "# Início\n\n[em inglês](/en/corente)\n"])
        let resolved = try await ResolvedSite(reading: site.project(), from: RealDisk())
        let dead = await RoteiroEngine.findings(in: resolved).filter { $0.code == "R301" }
        #expect(dead.count == 1 && dead.allSatisfy { $0.fixes.isEmpty })
    }
}
