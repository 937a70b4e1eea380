import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine

@Suite("Every language in a folder of its own, and pages in a language of their own")
struct LanguageFoldersTests {
    private static let oven = "# Forno\n\nVeja [a pá](./pa), [a lenha](/lenha) e [em inglês](/en/pa).\n\n![O forno aceso](./foto.svg)\n"
    private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"

    /// The files below the folders `source` and `english`.
    private func files(_ settings: String, source: String, english: String) -> [String: String] {
        [
            "roteiro.yml": "title: Forno\n" + settings, "\(source)/index.md": Self.oven, "\(source)/pa.md": "# Pá\n\n## Cabo\n",
            "\(source)/lenha.md": "# Lenha\n", "\(source)/foto.svg": Self.svg, "\(english)/pa.md": "# Shovel\n\n## Handle\n",
            "\(english)/index.md": "# Oven\n\nSee [the shovel](/\(english.split(separator: "/").last ?? "")/pa), [the wood](./lenha).\n",
        ]
    }

    static let layouts: [(settings: String, source: String, english: String)] = [
        ("locales: [pt-BR, en]\n", "content/pt-BR", "content/en"),
        ("locales: [pt-BR, en]\n", "content/pt-br", "content/en"),
        ("sourceLocale: pt\nlocales: [pt, en]\n", "content/pt", "content/en"),
        ("content: {pt-BR: pt, en: en}\n", "pt", "en"),
        ("content: {pt-BR: docs/portugues, en: docs/english}\n", "docs/portugues", "docs/english"),
    ]

    @Test("The folder of the source language is the root of the site", arguments: layouts.indices)
    func sourceFolder(index: Int) async throws {
        let layout = Self.layouts[index]
        let site = try SiteUnderTest(files(layout.settings, source: layout.source, english: layout.english))
        #expect(
            try await site.findings().filter { !$0.hasSuffix(":0:page-unreached") }.filter { $0.contains("link") || $0.contains("image") }
                == [])
        _ = try await site.build()
        let (home, other) = (try #require(site.sandbox.text("site/index.html")), try #require(site.sandbox.text("site/en/index.html")))
        for address in ["/pa.html", "/lenha.html", "/en/pa.html"] { #expect(home.contains("<a href=\"\(address)\">"), "\(address)") }
        #expect(home.contains("foto.svg\"") && !home.contains("image-missing"))
        #expect(other.contains("See <a href=\"/en/pa.html\">the shovel</a>, <a href=\"/en/lenha.html\">the wood</a>"))
        #expect(site.sandbox.text("site/en/pa.html")?.contains("id=\"cabo\"><span id=\"handle\"></span>Handle") == true)
        #expect(site.sandbox.text("site/pt-BR/index.html") == nil && site.sandbox.text("site/pt/index.html") == nil)
    }

    @Test("A page beside the folder of the source language that has the same address is an error")
    func sameAddress() async throws {
        var all = files("locales: [pt-BR, en]\n", source: "content/pt-BR", english: "content/en")
        all["content/pa.md"] = "# Outra pá\n"
        #expect(try await SiteUnderTest(all).findings().contains("content/pa.md:0:file-clash"))
    }

    @Test("A folder with the name of the source language alone is a folder like others")
    func aloneFolder() async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "locales: [pt-BR, en]\n", "content/pt-BR/pa.md": "# Pá\n", "content/index.md": "# Início\n",
        ])
        _ = try await site.build()
        #expect(site.sandbox.text("site/pt-BR/pa.html") != nil)
    }

    @Test("Two languages cannot share a folder")
    func sharedFolder() throws {
        let site = try SiteUnderTest(["roteiro.yml": "content: {pt-BR: pt, en: pt}\n", "pt/pa.md": "# Pá\n"])
        #expect(throws: Project.Failure.self) { try site.project() }
    }

    @Test("A page in another language than the site says so, and has the words of that language")
    func ownLanguage() async throws {
        let page = "---\nlang: en\n---\n\n# Shovel\n\n## Step 1: Hold it\n\nHold **\"Grip\"**.\n\n::: tip\nText.\n:::\n"
        let site = try SiteUnderTest([
            "roteiro.yml": "baseURL: https://forno.example\nlocales: [pt-BR, es]\n", "content/pa.md": page,
            "content/index.md": "# Início\n",
        ])
        _ = try await site.build()
        let html = try #require(site.sandbox.text("site/pa.html"))
        #expect(html.contains("<html lang=\"en\" dir=\"ltr\">") && html.contains("<body class=\"doc\" lang=\"pt-BR\" dir=\"ltr\">"))
        #expect(html.contains("<article class=\"guide\" lang=\"en\" dir=\"ltr\""))
        #expect(html.contains("Step 1<") && html.contains("Tip") && !html.contains("Passo 1") && !html.contains("Dica"))
        #expect(!html.contains("rel=\"alternate\" hreflang=\"pt-BR\""))
        #expect(site.sandbox.text("site/api/v1/pt-br/guides/pa.json")?.contains("\"locale\":\"en\"") == true)
        #expect(site.sandbox.text("site/index.html")?.contains("<html lang=\"pt-BR\" dir=\"ltr\">") == true)
        #expect(site.sandbox.text("site/index.html")?.contains("<body class=\"doc\">") == true)
        #expect(site.sandbox.text("site/es/pa.html")?.contains("lang=\"en\"") == true)
    }

    @Test("A page in a language from right to left runs so, and a page may set its direction")
    func direction() async throws {
        let site = try SiteUnderTest([
            "content/ar.md": "---\nlang: ar\n---\n\n# دليل\n", "content/az.md": "---\nlang: az\ndir: rtl\n---\n\n# A\n",
        ])
        _ = try await site.build()
        #expect(site.sandbox.text("site/ar.html")?.contains("<html lang=\"ar\" dir=\"rtl\">") == true)
        #expect(site.sandbox.text("site/az.html")?.contains("<html lang=\"az\" dir=\"rtl\">") == true)
    }

    @Test("Text of another direction has its own, and code always runs from left to right")
    func mixedDirections() async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "locales: [pt-BR, ar]\n", "templates/languages/ar.yml": "name: العربية\ndirection: rtl\n",
            "content/pa.md": "# Pá\n\nRode (no terminal).\n\n```sh\nls | head\n```\n",
        ])
        _ = try await site.build()
        let html = try #require(site.sandbox.text("site/ar/pa.html"))
        #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("lang=\"pt-BR\" dir=\"ltr\""))
        #expect(!html.contains(" lang=\"pt-BR\">") && !html.contains(" lang=\"pt-BR\" class"))
        let styles = site.sandbox.files(below: "site/theme").filter { $0.key.hasSuffix(".css") }
        #expect(styles.contains { String(decoding: $0.value, as: UTF8.self).contains("unicode-bidi") })
    }

    @Test("A translation that is not published does not count as translated")
    func refused() async throws {
        let po = """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Pá"
            msgstr "Shovel"

            msgid "Aperte **\\"Ligar\\"**."
            msgstr "Press the button."

            """
        let site = try SiteUnderTest([
            "roteiro.yml": "title: '1'\nlocales: [pt-BR, en, es]\n", "content/pa.md": "# Pá\n\nAperte **\"Ligar\"**.\n",
            "content/locales/en.po": po,
            "content/es/pa.md": "# Pala\n\nPulsa el botón.\n",
        ])
        let translations = try await Translations(site.project(), on: RealDisk())
        let status = await translations.status(of: ["en", "es"], on: RealDisk())
        #expect(status.map(\.catalog.total.refused.units) == [1, 0])
        #expect(status.map(\.catalog.total.percent) == [50, 100])
    }

    @Test("A catalog is out of date if it says something else, not if it is wrapped otherwise or lines have moved")
    func outdated() async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "title: '1'\nlocales: [pt-BR, en]\n", "content/pa.md": "# Pá\n\nUma pá de madeira.\n",
        ])
        func merged() async throws -> Translations.File {
            let translations = try await Translations(site.project(), on: RealDisk())
            return try translations.merged("en", on: RealDisk()).file
        }
        let first = try await merged()
        #expect(first.isOutdated)
        try site.sandbox.write(first.bytes, to: "content/locales/en.po")
        try site.sandbox.write(Array("\n\n# Pá\n\n\n\nUma pá de madeira.\n".utf8), to: "content/pa.md")
        let moved = try await merged()
        #expect(moved.isStale && !moved.isOutdated)
        try site.sandbox.write(Array("# Pá\n\nUma pá de ferro.\n".utf8), to: "content/pa.md")
        #expect(try await merged().isOutdated)
    }
}
