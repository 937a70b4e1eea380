import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroTestSupport
import Testing

/// The files that a build publishes, and the ones it leaves alone.
@Suite("A build")
struct BuildTests {
    private static let site = [
        "roteiro.yml": "title: Teste\nlocales: [pt-BR, en]\n",
        "content/index.md": "# Início\n\nVeja [o guia](./guias/um).\n",
        "content/guias/um.md": """
        # Um

        ::: tip Pré-requisitos
        - Um telefone.
        :::

        ## Passo 1: Abra

        Clique em **"Abrir"**.

        ![Tela](/images/tela.png)

        ## Passo 2: Leia

        ::: qr https://example.com/?a=1&b=2 {ecc=Q}
        Leia com a câmera.
        :::
        """,
        "content/samples.yml": "samples:\n  - image: /images/tela.png\n    screen: form\n    mark: 1\n    show: A tela.\n",
        "assets/robots.txt": "User-agent: *\n",
    ]

    @Test("It publishes pages, documents, drawings, the theme and the public folder, in every language")
    func publishes() async throws {
        let sandbox = try Sandbox(Self.site)
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.map { $0.short(outcome.texts) } == ["content/samples.yml:2:image-sample"])
        let files = sandbox.files(below: "site")
        for path in [
            "index.html", "guias/um.html", "404.html", "en/index.html", "en/guias/um.html", "en/404.html", "api/v1/pt-br/catalog.json",
            "api/v1/pt-br/guides/um.json", "api/v1/en/guides/um.json", "api/v1/schema/guide.schema.json", "images/tela.png", "robots.txt",
            "theme/favicon.svg", "theme/roteiro-checklist.js", "_headers", "_nginx.conf", "manifest.webmanifest",
        ] {
            #expect(files[path]?.isEmpty == false, "\(path)")
        }
        #expect(files["content/index.md"] == nil)
        // Files that pages load have a hash in their name, and there is only one version of each.
        let loaded = files.keys.filter { $0.wholeMatch(of: /theme\/roteiro\.[0-9a-f]{12}\.(css|js)/) != nil }
        #expect(loaded.count == 2)
        let page = try #require(sandbox.text("site/guias/um.html"))
        for path in loaded { #expect(page.contains("\"/\(path)\"")) }
    }

    @Test("A `_headers` of the site's own stays as it was written")
    func ownHeaders() async throws {
        let sandbox = try Sandbox(Self.site.merging(["assets/_headers": "/*\n  X-Ours: 1\n"]) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        #expect(sandbox.files(below: "site")["_headers"] == Array("/*\n  X-Ours: 1\n".utf8))
    }

    @Test("A second build writes nothing")
    func unchanged() async throws {
        let site = SiteUnderTest(try Sandbox(Self.site))
        let first = try await site.build()
        let second = try await site.build()
        #expect(first.written > 0)
        #expect(second.written == 0)
        #expect(second.unchanged == first.written)
    }

    @Test("The files of a removed guide are deleted; files that no build wrote stay")
    func removal() async throws {
        let sandbox = try Sandbox(Self.site)
        let site = SiteUnderTest(sandbox)
        _ = try await site.build()
        try sandbox.write(Array("meu".utf8), to: "site/guias/meu.txt")
        try FileManager.default.removeItem(atPath: sandbox.path("content/guias/um.md"))
        let outcome = try await site.build()
        #expect(outcome.removed > 0)
        let files = sandbox.files(below: "site")
        #expect(files["guias/um.html"] == nil)
        #expect(files["api/v1/pt-br/guides/um.json"] == nil)
        #expect(files["guias/meu.txt"] != nil)
    }

    @Test("A manifest that somebody wrote takes away nothing outside the output")
    func forgedManifest() async throws {
        let sandbox = try Sandbox(Self.site)
        try sandbox.write(Array("../content/index.md\n/etc/hostname\nguias/../../roteiro.yml\n".utf8), to: "site/.roteiro-manifest")
        _ = try await SiteUnderTest(sandbox).build()
        #expect(sandbox.text("content/index.md") != nil)
        #expect(sandbox.text("roteiro.yml") != nil)
    }

    @Test("The same input gives the same bytes, in another folder and after a touch")
    func sameBytes() async throws {
        let first = try Sandbox(Self.site)
        let second = try Sandbox(Self.site)
        _ = try await SiteUnderTest(first).build()
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: second.path("content/index.md"))
        _ = try await SiteUnderTest(second).build()
        #expect(first.files(below: "site") == second.files(below: "site"))
    }

    @Test("A page in a language without a translation says so, marks its text, and names its original")
    func fallback() async throws {
        let sandbox = try Sandbox(Self.site.merging(["roteiro.yml": "locales: [en, es]\nbaseURL: https://example.com/docs/\n"]) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/en/guias/um.html"))
        #expect(page.contains("<html lang=\"en\""))
        #expect(page.contains("lang=\"pt-BR\""))
        #expect(page.contains("Step 1"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://example.com/docs/guias/um.html\">"))
        #expect(sandbox.text("site/guias/um.html")?.contains("<html lang=\"pt-BR\"") == true)
    }

    @Test("Every address starts with the path of baseURL")
    func basePath() async throws {
        let sandbox = try Sandbox(Self.site.merging(["roteiro.yml": "baseURL: https://example.com/docs/\n"]) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        let pages = sandbox.files(below: "site").filter { $0.key.hasSuffix(".html") }.values.map { String(decoding: $0, as: UTF8.self) }
        for page in pages {
            let addresses = page.matches(of: /(?:href|src)="(\/[^"]*)"/).map { String($0.output.1) }
            #expect(addresses.allSatisfy { $0.hasPrefix("/docs/") }, "\(addresses.filter { !$0.hasPrefix("/docs/") })")
        }
    }

    @Test("A folder of markdown without settings is a site")
    func bareFolder() async throws {
        let sandbox = try Sandbox(["guia.md": "# Guia\n\n## Passo 1: A\n\nb\n", "README.md": "# Leia\n"])
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.pages == 2)
        #expect(sandbox.text("site/index.html")?.contains("/guia.html") == true)
        #expect(try await SiteUnderTest(sandbox).build().written == 0, "the output is not read")
    }

    @Test("In the menu a folder bears the title of the page that shares its name")
    func namesake() async throws {
        let sandbox = try Sandbox(["content/crm.md": "# Vendas e clientes\n", "content/crm/a.md": "# A\n", "content/crm/b/c.md": "# C\n"])
        _ = try await SiteUnderTest(sandbox).build()
        let menu = try #require(sandbox.text("site/crm/a.html"))
        #expect(menu.contains("href=\"/crm.html\""))
        #expect(!menu.contains("Crm"))
        let catalog = try #require(sandbox.text("site/api/v1/pt-br/catalog.json"))
        #expect(catalog.contains("Vendas e clientes"))
    }

    @Test("Several boxes of prerequisites are one list in the document, each item with an id of its own")
    func prerequisites() async throws {
        let box = { (items: String) in "::: tip Pré-requisitos\n\(items)\n:::\n\n" }
        let sandbox = try Sandbox([
            "content/a.md": "# A\n\n" + box("- Conta") + "Texto.\n\n" + box("- Conta\n- Chave") + "## Passo 1: B\n\nc\n"
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let text = try #require(sandbox.text("site/api/v1/pt-br/guides/a.json"))
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let items = (document?["prerequisites"] as? [String: Any])?["items"] as? [[String: Any]]
        #expect(items?.map { $0["id"] as? String } == ["conta", "conta-2", "chave"])
        #expect((document?["intro"] as? [[String: Any]])?.map { $0["type"] as? String } == ["paragraph"])
    }

    @Test("A page whose name needs encoding is a file of that name, and its address is encoded once")
    func encodedNames() async throws {
        let sandbox = try Sandbox([
            "content/a.md": "# A\n\n[b](./caf%C3%A9)\n", "content/caf\u{E9}.md": "# B\n", "content/duas palavras/c.md": "# C\n",
        ])
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.isEmpty)
        #expect(sandbox.text("site/caf\u{E9}.html") != nil)
        #expect(sandbox.text("site/duas palavras/c.html") != nil)
        let page = try #require(sandbox.text("site/a.html"))
        #expect(page.contains("href=\"/caf%C3%A9.html\"") && page.contains("href=\"/duas%20palavras/c.html\""))
        #expect(!page.contains("%25"))
    }

    @Test("A language of a site's own needs no more words than it has, and what is wrong in it is named by line and key")
    func ownLanguage() async throws {
        let files = ["roteiro.yml": "locales: [fr]\n", "content/a.md": "# A\n\n## Passo 1: B\n\nc\n"]
        let sandbox = try Sandbox(
            files.merging(["templates/languages/fr.yml": "name: Fran\u{E7}ais\nstep.label: \"\u{C9}tape {n}\"\n"]) { $1 })
        _ = try await SiteUnderTest(sandbox).build()
        #expect(sandbox.text("site/fr/a.html")?.contains("\u{C9}tape 1") == true)
        let wrong = try Sandbox(files.merging(["templates/languages/fr.yml": "name: F\nstep.lable: x\n"]) { $1 })
        await #expect(throws: Project.Failure.self) { try await SiteUnderTest(wrong).build() }
    }

    @Test("Drafts are checked and not published")
    func drafts() async throws {
        let sandbox = try Sandbox(["content/a.md": "# A\n", "content/b.md": "---\ndraft: true\n---\n# B\n\n[x](./nada)\n"])
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.map { $0.short(outcome.texts) } == ["content/b.md:6:link-dead"])
        #expect(sandbox.text("site/b.html") == nil)
    }

    @Test("Wrong settings are named by file, line and key")
    func settings() async throws {
        let site = try SiteUnderTest(["roteiro.yml": "title: A\ncontnet: docs\nrawHTML: maybe\n", "a.md": "# A\n"])
        do {
            _ = try site.project()
            Issue.record("wrong settings were taken")
        } catch let failure as Project.Failure {
            guard case .settings(let problems, let text) = failure else {
                Issue.record("\(failure)")
                return
            }
            #expect(problems.map(\.key) == ["contnet", "rawHTML"])
            #expect(problems.map { text.line(at: Int($0.span.lower)) } == [2, 3])
            #expect(problems.first?.message.english.contains("`content`") == true)
        }
    }

    @Test("Author's HTML cannot break out of its attribute")
    func escaping() async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "rawHTML: escape\n",
            "content/a.md": """
            # A <script>alert(1)</script>

            ![x" onerror="alert(1)](/y.png "t\\"><script>") [l](javascript:alert(1)) [m](<JAVA\tSCRIPT:alert(1)>)

            <img src=x onerror=alert(1)>

            ```js"><script>
            a
            ```
            """,
        ])
        let outcome = try await SiteUnderTest(sandbox).build()
        let ours = /<script src="\/theme\/roteiro\.[0-9a-f]+\.js" defer [^<>]*><\/script>/
        let page = try #require(sandbox.text("site/a.html")).replacing(ours, with: "", maxReplacements: 1)
        #expect(!page.contains("<script"))
        #expect(!page.contains("onerror=\"") && !page.contains("<img src=x"))
        #expect(!page.lowercased().contains("href=\"javascript"))
        #expect(outcome.diagnostics.contains { $0.code == "R305" })
    }
}
