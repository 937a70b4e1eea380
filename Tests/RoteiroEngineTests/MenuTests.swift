import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Links outside the text of pages: in the menu of the settings and in the front matter of a home page.
@Suite("Links of menus and home pages")
struct MenuTests {
    private static let pages = [
        "content/index.md": "# Ajuda\n\nTexto.\n", "content/crm/index.md": "# CRM\n\nTexto.\n", "content/conta.md": "# Conta\n\nTexto.\n",
        "content/solta.md": "# Solta\n\nTexto.\n", "content/rascunho.md": "---\ndraft: true\n---\n\n# Rascunho\n\nTexto.\n",
        "content/404.md": "# Não achei\n\nTexto.\n",
    ]

    private func findings(_ files: [String: String]) async throws -> [String] {
        let sandbox = try Sandbox(Self.pages.merging(files) { $1 })
        let site = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        withExtendedLifetime(sandbox) {}
        return await RoteiroEngine.findings(in: site).map { finding in
            guard case .span(let span) = finding.location else { return finding.short(site.texts) }
            let fix = finding.fixes.first.map { " \($0.isSafe ? "safe" : "offered") \($0.edits.map(\.replacement))" } ?? ""
            for edit in finding.fixes.flatMap(\.edits) { #expect(site.texts.string(at: edit.span) == edit.expected) }
            return finding.short(site.texts) + " " + site.texts.string(at: span) + fix
        }
    }

    @Test("A menu made of folders has the order that front matter asks for, folders by their own page; the rest follows by its path")
    func order() async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "title: Teste\n", "content/index.md": "# Início\n\nTexto.\n",
            "content/z/index.md": "---\norder: 1\n---\n\n# Zeta\n\nTexto.\n", "content/a/index.md": "# Alfa\n\nTexto.\n",
            "content/z/um.md": "# Um\n\nTexto.\n", "content/z/dois.md": "---\norder: 20\n---\n\n# Dois\n\nTexto.\n",
            "content/z/tres.md": "---\norder: -1\n---\n\n# Três\n\nTexto.\n", "content/z/quatro.md": "# Quatro\n\nTexto.\n",
            "content/a/cinco.md": "# Cinco\n\nTexto.\n",
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/z/dois.html"))
        let menu = try #require(page.split(separator: "id=\"page.menu\"").last?.split(separator: "</nav>").first)
        let links = menu.matches(of: /href="\/([^"]*)"/).map { String($0.output.1) }
        #expect(links == ["", "z/", "z/tres.html", "z/dois.html", "z/quatro.html", "z/um.html", "a/", "a/cinco.html"])
        #expect(page.contains("rel=\"prev\" href=\"/z/tres.html\"") && page.contains("rel=\"next\" href=\"/z/quatro.html\""))
    }

    @Test("What front matter does not order stands as the folder's own page links it, a folder as the first link to it, else into it")
    func orderOfLinks() async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "title: Teste\n",
            "content/index.md":
                "# Início\n\n[Um](b/um) [Dois](/z/dois) [Beta](b/) [Alfa](/a/#x) [fora](https://example.com/) [nada](/nada)\n",
            "content/a/index.md": "# Alfa\n\n## X\n\nTexto.\n", "content/b/index.md": "# Beta\n\n[Zeta](../z/)\n",
            "content/b/um.md": "# Um\n\nTexto.\n", "content/c/so.md": "# Só\n\nTexto.\n",
            "content/z/index.md": "# Zeta\n\n[Um](./um.md) <a href=\"dois.html\">Dois</a> [Um](um)\n",
            "content/z/cinco.md": "# Cinco\n\nTexto.\n", "content/z/dois.md": "# Dois\n\nTexto.\n", "content/z/um.md": "# Um\n\nTexto.\n",
            "content/z/tres.md": "---\norder: 9\n---\n\n# Três\n\nTexto.\n",
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/z/dois.html"))
        let menu = try #require(page.split(separator: "id=\"page.menu\"").last?.split(separator: "</nav>").first)
        let links = menu.matches(of: /href="\/([^"]*)"/).map { String($0.output.1) }
        #expect(
            links == [
                "", "z/", "z/tres.html", "z/um.html", "z/dois.html", "z/cinco.html", "b/", "b/um.html", "a/", "c/so.html",
            ])
    }

    @Test("Without a menu nothing is asked of one")
    func none() async throws {
        #expect(try await findings([:]) == [])
    }

    @Test("Every link of the menu is checked at its own characters, and pages that it leaves out are named")
    func menu() async throws {
        let settings = """
            navigation:
              - text: Início
                link: /
              - text: CRM
                link: /crm
                items:
                  - {text: Conta, link: "/contas"}
                  - {text: Âncora, link: '/crm/#nada'}
                  - {link: /rascunho}
                  - {text: Fora, link: "http://localhost:3000/x"}
                  - {text: Vazio, link: ""}
                  - {text: Ruim, link: "javascript:x"}
              - text: Grupo
                items: [{link: ./solta.md}]
            """
        #expect(
            try await findings(["roteiro.yml": settings]) == [
                "content/conta.md:0:page-unreached",
                "roteiro.yml:5:link-slash /crm safe [\"/crm/\"]",
                "roteiro.yml:7:navigation-dead /contas offered [\"/conta\"]",
                "roteiro.yml:8:anchor-missing nada",
                "roteiro.yml:9:navigation-dead /rascunho",
                "roteiro.yml:10:link-localhost http://localhost:3000/x",
                "roteiro.yml:11:link-empty ",
                "roteiro.yml:12:link-scheme javascript:x",
            ])
    }

    @Test("The buttons and features of a home page are checked like the links of its text")
    func home() async throws {
        let home = """
            ---
            layout: home
            hero:
              name: Ajuda
              actions:
                - {theme: brand, text: Conta, link: "/Conta"}
                - text: CRM
                  link: /crm/
            features:
              - title: Recursos
                link: '/conta#nada'
              - {title: Sem link}
            ---
            """
        #expect(
            try await findings(["content/index.md": home]) == [
                "content/index.md:6:link-dead /Conta safe [\"/conta\"]", "content/index.md:11:anchor-missing nada",
            ])
        #expect(try await findings(["content/index.md": home.replacing("home", with: "page")]) == ["content/index.md:0:page-empty"])
    }

    @Test("A build shows the team's menu, and a dead entry as mere words")
    func built() async throws {
        let settings = """
            navigation:
              - {text: Início, link: /}
              - text: "A & B"
                collapsed: true
                items: [{link: /conta}, {text: Fora, link: "https://example.com/?a&b"}, {text: Morta, link: /nada}]
            """
        let sandbox = try Sandbox(Self.pages.merging(["roteiro.yml": settings]) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/conta.html"))
        let menu = """
            <ul>
            <li><a href="/">Início</a></li>
            </ul>
            <details class="menu-section" open>
            <summary class="menu-title"><span>A &amp; B</span></summary>
            <ul>
            <li><a href="/conta.html" aria-current="page">Conta</a></li>
            <li><a href="https://example.com/?a&amp;b">Fora</a></li>
            <li><span>Morta</span></li>
            </ul>
            </details>
            """
        #expect(page.contains(menu))
        #expect(!page.contains("Solta"))
    }
}
