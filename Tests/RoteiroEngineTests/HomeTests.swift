import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

@Suite("Home pages")
struct HomeTests {
    private func files(_ hero: String = "", _ features: String = "") -> [String: String] {
        [
            "roteiro.yml": "title: Teste\npublic: assets\n", "assets/a.svg": Self.square,
            "assets/b.svg": Self.square.replacing("64", with: "60"),
            "content/conta.md": "# Conta\n\n[Início](/)\n",
            "content/index.md": "---\nlayout: home\nhero:\n  name: Ajuda\n\(hero)features:\n\(features)---\n",
        ]
    }

    private static let square = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"32\"><path d=\"M0 0h64v32H0z\"/></svg>\n"

    private static let features = """
          - {icon: 🛠️, title: Um, details: Sem link}
          - {icon: {src: "/a.svg", alt: Caixa, width: 32}, title: Dois, link: /conta, linkText: Abrir a conta}
          - title: Três
            icon: {light: /b.svg, dark: /c.svg}
            linkText: Sem link não leva a nada
          - {icon: '<i data-lucide="qr-code"></i>', title: Quatro}
          - {icon: '<svg onload="x()"></svg>', title: Cinco}

        """

    @Test("Features have their icons, pictures and what their link says; a picture has the size that it asks for, else its own")
    func features() async throws {
        let sandbox = try Sandbox(files("  image: {light: /a.svg, dark: /b.svg, alt: Tela}\n", Self.features))
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/index.html"))
        for part in [
            "<img class=\"hero-image\" src=\"/a.svg\" alt=\"Tela\" width=\"64\" height=\"32\">", "<span class=\"feature-icon\">🛠️</span>",
            "<img class=\"feature-picture\" src=\"/a.svg\" alt=\"Caixa\" width=\"32\" height=\"16\">",
            "<a href=\"/conta.html\">Dois</a></p>\n<p class=\"feature-more\">Abrir a conta</p>",
            "<img class=\"feature-picture\" src=\"/b.svg\" alt=\"\" width=\"60\" height=\"32\">",
            "<span class=\"feature-icon\"><svg class=\"drawing\"", "<p class=\"feature-title\">Cinco</p>", "<title>Ajuda · Teste</title>",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(!page.contains("não leva a nada") && !page.contains("onload"))
        let menu = try #require(page.split(separator: "id=\"page.menu\"").last?.split(separator: "</nav>").first)
        #expect(menu.contains("<a href=\"/\" aria-current=\"page\">Início</a>"))
    }

    @Test("A picture of the hero or a feature is checked where it is named, and counts as used")
    func images() async throws {
        let sandbox = try Sandbox(files("  image: \"/nada.png\"\n", Self.features))
        let site = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        let findings = await RoteiroEngine.findings(in: site)
        // The drawing with `onload` is reported too.
        let names = findings.map { $0.short(site.texts) }
        #expect(names.filter { !$0.hasSuffix(":html-dangerous") } == ["content/index.md:5:image-missing"] && names.count == 2)
        guard case .span(let span)? = findings.first?.location else {
            Issue.record("no place")
            return
        }
        #expect(["/nada.png", "\"/nada.png\""].contains(site.texts.string(at: span)))
        withExtendedLifetime(sandbox) {}
    }
}
