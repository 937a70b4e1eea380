import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("Tags")
struct TagTests {
    private static let pages = [
        "roteiro.yml": "title: Teste\nlocales: [pt-BR, en]\n", "content/index.md": "# Início\n\nBem-vindo.\n",
        "content/a.md": "---\ntags: [Forno, \"C++ & C#\", forno]\n---\n\n# A\n\nTexto.\n",
        "content/b.md": "---\ntags: [forno, C]\n---\n\n# B\n\n## Passo 1: Acenda\n\nUse o botão.\n",
        "content/c.md": "---\ntags: [forno]\ndraft: true\n---\n\n# C\n\nRascunho.\n",
    ]

    private func built(_ more: [String: String] = [:]) async throws -> Sandbox {
        let sandbox = try Sandbox(Self.pages.merging(more) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        return sandbox
    }

    @Test("A tag is one whatever its capitals, leads to its heading on the page of tags, and that to its guides; drafts are not among them")
    func page() async throws {
        let sandbox = try await built()
        for (prefix, title) in [("", "Assuntos"), ("en/", "Topics")] {
            let page = try #require(sandbox.text("site/\(prefix)tags.html"))
            #expect(page.contains("<h1>\(title)</h1>"))
            let lang = prefix.isEmpty ? "" : " lang=\"pt-BR\""
            let headings = page.matches(of: /<h2 id="([^"]*)"[^>]*>([^<]*)</).map { "\($0.output.1) \($0.output.2)" }
            #expect(headings == ["tag.c C", "tag.c-c C++ &amp; C#", "tag.forno Forno"])
            let oven = try #require(page.split(separator: "id=\"tag.forno\"").last?.split(separator: "</section>").first)
            #expect(oven.matches(of: /<li><a href="([^"]*)"/).map { String($0.output.1) } == ["/\(prefix)a.html", "/\(prefix)b.html"])
            let guide = try #require(sandbox.text("site/\(prefix)b.html"))
            #expect(guide.contains("<li\(lang)><a href=\"/\(prefix)tags.html#tag.forno\">forno</a></li>"))
            #expect(try #require(sandbox.text("site/\(prefix)a.html")).contains("tags.html#tag.c-c\">C++ &amp; C#</a>"))
        }
    }

    @Test("A page of the writer's own at that address stays, and tags are words; a site without tags has no such page")
    func none() async throws {
        let own = try await built(["content/tags.md": "# Meus assuntos\n\nTexto.\n"])
        #expect(own.text("site/tags.html")?.contains("Meus assuntos") == true)
        #expect(own.text("site/b.html")?.contains("<li>forno</li>") == true)
        let former = try await built(["content/d.md": "---\nredirect_from: /tags.html\n---\n\n# D\n\nTexto.\n"])
        #expect(former.text("site/tags.html")?.contains("/d.html") == true)
        #expect(former.text("site/en/tags.html")?.contains("/en/d.html") == true)
        let bare = try await built(["content/a.md": "# A\n\nTexto.\n", "content/b.md": "# B\n\nTexto.\n"])
        #expect(bare.text("site/tags.html") == nil)
    }
}
