import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// What is published at which address, and what search engines, menus and readers find there.
@Suite("Publishing")
struct PublishingTests {
    private static let guide = "# Guia\n\n## Passo 1: Abra\n\nTexto.\n"

    private func link(_ path: String, in sandbox: Sandbox, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: sandbox.path(path), withDestinationPath: target)
    }

    // MARK: Public files

    @Test(
        "A public file at the address of a page or of its data is reported and not published",
        arguments: [
            "guia.html", "index.html", "en/guia.html", "api/v1/index.json", "api/v1/pt-br/catalog.json", "api/v1/en/guides/guia.json",
            "id/guia.html", "llms.txt", "en/llms.txt", "404.html",
        ])
    func publicFile(path: String) async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "locales: [pt-BR, en]\n", "content/guia.md": Self.guide, "content/index.md": "# Início\n\nTexto.\n",
            "content/404.md": "# Nada aqui\n\nTexto.\n", "assets/\(path)": "old",
        ])
        let outcome = try await site.build()
        #expect(outcome.diagnostics.map { $0.short(outcome.texts) } == ["assets/\(path):0:file-clash"])
        let text = try #require(site.sandbox.text("site/" + path))
        #expect(text != "old" && !text.isEmpty)
    }

    @Test(
        "Files that the manual leaves to authors are published, also in place of those of the build",
        arguments: [
            "_headers", "_redirects", "robots.txt", "sitemap.xml", "manifest.webmanifest", "theme/own.css", "404.html", "outra.html",
        ])
    func authorsFile(path: String) async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "baseURL: https://guias.example/\n", "content/guia.md": Self.guide, "assets/\(path)": "ours",
        ])
        let outcome = try await site.build()
        #expect(outcome.diagnostics.isEmpty && site.sandbox.text("site/" + path) == (path == "theme/own.css" ? nil : "ours"))
    }

    @Test("Files of the public folder whose names begin with a dot are published, except those of tools and those with secrets")
    func dotFiles() async throws {
        let kept = [".well-known/security.txt", ".well-known/acme-challenge/x", ".nojekyll", "sub/.htaccess"]
        let dropped = [".git/config", ".gitignore", ".DS_Store", ".env", ".env.local", "sub/.git", "._x", ".x.swp"]
        let site = try SiteUnderTest(
            ["content/guia.md": Self.guide].merging((kept + dropped).map { ("assets/" + $0, "x") }) { $1 })
        let outcome = try await site.build()
        #expect(outcome.diagnostics.isEmpty)
        for path in kept { #expect(site.sandbox.text("site/" + path) == "x", "\(path)") }
        for path in dropped { #expect(site.sandbox.text("site/" + path) == nil, "\(path)") }
    }

    // MARK: The error page

    @Test("The author's 404.md is the error page of its language and nothing else")
    func errorPage() async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "baseURL: https://guias.example/\nlocales: [pt-BR, en]\n", "content/a.md": "# A\n\nTexto.\n",
            "content/b.md": "# B\n\nTexto.\n", "content/404.md": "---\ntags: [x]\n---\n\n# Sumiu\n\nProcure no menu.\n",
            "content/en/404.md": "# Gone\n\nLook in the menu.\n", "content/sub/404.md": "# Erro 404\n\nTexto.\n",
        ])
        let outcome = try await site.build()
        let files = site.sandbox.files(below: "site")
        let page = try #require(site.sandbox.text("site/404.html"))
        #expect(page.contains("Procure no menu.") && page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("data-pagefind") == false && !page.contains("rel=\"canonical\""))
        #expect(site.sandbox.text("site/en/404.html")?.contains("Look in the menu.") == true)
        for path in ["404.md", "id/404.html", "api/v1/pt-br/guides/404.json", "en/404.md", "tags.html"] {
            #expect(files[path] == nil, "\(path)")
        }
        for path in ["sitemap.xml", "llms.txt", "api/v1/pt-br/catalog.json", "a.html", "b.html", "index.html", "api/v1/ids.json"] {
            let text = String(decoding: try #require(files[path], "\(path)"), as: UTF8.self)
            #expect(!text.contains("/404") || text.contains("sub/404"), "\(path)")
            #expect(!text.contains("Sumiu"), "\(path)")
        }
        #expect(files["sub/404.html"] != nil && files["sub/404.md"] != nil)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    @Test("Without 404.md, and with a draft of it, the built-in page is published", arguments: ["", "---\ndraft: true\n---\n\n# Sumiu\n"])
    func builtInErrorPage(text: String) async throws {
        let site = try SiteUnderTest(["content/a.md": "# A\n\nTexto.\n"].merging(text.isEmpty ? [:] : ["content/404.md": text]) { $1 })
        _ = try await site.build()
        #expect(site.sandbox.text("site/404.html")?.contains("class=\"not-found\"") == true)
    }

    // MARK: Files

    @Test("A folder that links share is read at each of its paths")
    func sharedFolder() async throws {
        let site = try SiteUnderTest([
            "content/comum/peca.md": "# Peça\n\nTexto.\n", "content/a/index.md": "# A\n\n[Peça](./comum/peca)\n",
            "content/z/index.md": "# Z\n\n[Peça](./comum/peca.md) e [a outra](../comum/peca)\n",
        ])
        for folder in ["a", "z"] { try link("content/\(folder)/comum", in: site.sandbox, to: "../comum") }
        try link("content/comum/volta", in: site.sandbox, to: "../../content")
        let outcome = try await site.build()
        #expect(outcome.diagnostics.filter { $0.name != "guide-id-shared" }.isEmpty)
        for path in ["comum", "a/comum", "z/comum"] { #expect(site.sandbox.text("site/\(path)/peca.html") != nil, "\(path)") }
    }

    @Test("Too many links to a folder end with a finding, not with the memory")
    func manyLinks() async throws {
        let site = try SiteUnderTest(["content/f0/a.md": "# A\n\nTexto.\n"])
        for level in 1...12 {
            try FileManager.default.createDirectory(atPath: site.sandbox.path("content/f\(level)"), withIntermediateDirectories: true)
            for name in ["x", "y"] { try link("content/f\(level)/\(name)", in: site.sandbox, to: "../f\(level - 1)") }
        }
        #expect(try await site.findings().contains { $0.hasSuffix(":0:file-unreadable") })
    }

    @Test(
        "A page of another generator is reported once, unless it is excluded",
        arguments: [("outro.mdx", true), ("en/x.mdx", true), ("y.markdown", true), ("_z.mdx", false), ("velho/x.mdx", false)])
    func otherPage(path: String, isReported: Bool) async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "locales: [pt-BR, en]\nexclude: [velho/**]\n", "content/a.md": "# A\n\nTexto.\n", "content/\(path)": "# X\n",
        ])
        #expect(try await site.findings() == (isReported ? ["content/\(path):0:page-not-read"] : []))
    }

    @Test("README.md is the index of a folder without index.md, and links reach it by all its names")
    func readme() async throws {
        let site = try SiteUnderTest([
            "roteiro.yml": "locales: [pt-BR, en]\n",
            "content/README.md": "# Início\n\n[a](./fiscal/) [b](fiscal/README.md) [c](/fiscal/README) [d](fiscal/Readme.md)\n",
            "content/fiscal/README.md": "# Fiscal\n\n[Início](../) e [Início](../README.md)\n",
            "content/fiscal/nota.md": "# Nota\n\nTexto.\n",
            "content/dois/index.md": "# Dois\n\n[o arquivo](./README.md)\n", "content/dois/README.md": "# Leia\n\nTexto.\n",
            "content/en/fiscal/README.md": "# Tax\n\n[Home](../) and [home](../README.md)\n",
        ])
        let findings = try await site.findings()
        #expect(findings == ["content/README.md:3:link-dead"])
        _ = try await site.build()
        let home = try #require(site.sandbox.text("site/index.html"))
        #expect(home.components(separatedBy: "<a href=\"/fiscal/\">").count >= 4)
        #expect(site.sandbox.text("site/fiscal/index.html")?.contains("<a href=\"/\">Início</a> e <a href=\"/\">Início</a>") == true)
        #expect(site.sandbox.text("site/en/fiscal/index.html")?.contains("Tax") == true)
        #expect(site.sandbox.text("site/fiscal/README.html")?.contains("url=/fiscal/") == true)
        #expect(site.sandbox.text("site/dois/README.html")?.contains("<h1") == true)
    }

    // MARK: Menu

    @Test("Numbers in names are compared by value in the menu, in lists and in the pager")
    func naturalOrder() async throws {
        let names = ["1_a", "1.1_b", "1.2_c", "1.10_d", "2_e", "03_f", "9_g", "10_h", "11_i", "20_j", "cap9", "cap10"]
        let pages = Dictionary(uniqueKeysWithValues: names.map { ("content/\($0).md", "# \($0)\n\nTexto.\n") })
        let folders = ["content/2-x/a.md": "# X\n\nTexto.\n", "content/10-x/a.md": "# Y\n\nTexto.\n"]
        let site = try SiteUnderTest(pages.merging(folders) { $1 })
        _ = try await site.build()
        let list = try #require(site.sandbox.text("site/llms.txt"))
        let found = list.split(separator: "\n").compactMap { $0.hasPrefix("- [") ? String($0.dropFirst(3).prefix { $0 != "]" }) : nil }
        #expect(found.map { $0.replacing("\\", with: "") } == names + ["X", "Y"])
        let page = try #require(site.sandbox.text("site/9_g.html"))
        #expect(page.contains("rel=\"prev\" href=\"/03_f.html\"") && page.contains("rel=\"next\" href=\"/10_h.html\""))
    }

    // MARK: Front matter

    @Test(
        "`noindex` and `search: false` keep a page out of the search; `noindex` also out of the sitemap",
        arguments: [
            ("head:\n  - - meta\n    - name: robots\n      content: noindex, nofollow", true, true),
            ("head: [[meta, {name: googlebot, content: none}]]", true, true), ("search: false", false, true),
            ("search: true", false, false),
            ("head: [[meta, {name: robots, content: nofollow}]]", false, false),
        ])
    func unlisted(matter: String, isUnlisted: Bool, isUnsearched: Bool) async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "baseURL: https://guias.example/\n", "content/a.md": "---\n\(matter)\n---\n\n# A\n\nTexto.\n",
            "content/b.md": "# B\n\nTexto.\n",
        ])
        _ = try await build(Project(in: sandbox.path(""), on: RealDisk()), on: RealDisk(), findIndexer: { NoIndex() })
        let page = try #require(sandbox.text("site/a.html"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">") == isUnlisted)
        #expect(page.contains(" data-pagefind-body>") == !isUnsearched && page.contains(" data-pagefind-ignore=\"all\">") == isUnsearched)
        #expect(sandbox.text("site/sitemap.xml")?.contains("/a.html") == !isUnlisted)
    }

    private struct NoIndex: SearchIndexer {
        let name = "none"

        func index(_ folder: String, into output: String) async throws(SearchFailure) {
            try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            try? Data("x".utf8).write(to: URL(filePath: output + "/pagefind.js"))
        }
    }

    @Test(
        "`prev` and `next` hide, name or replace the links below a page",
        arguments: [
            ("prev: false", nil, "/c.html Cê"), ("prev: Volte", "/a.html Volte", "/c.html Cê"),
            ("next: {text: Siga, link: /a}", "/a.html A", "/a.html Siga"), ("next: {link: ./c.md#x}", "/a.html A", "/c.html#x Cê"),
            ("next: {text: Fora, link: 'https://example.com/'}", "/a.html A", "https://example.com/ Fora"),
            ("prev: false\nnext: false", nil, nil), ("", "/a.html A", "/c.html Cê"),
        ] as [(String, String?, String?)])
    func pager(matter: String, previous: String?, next: String?) async throws {
        let site = try SiteUnderTest([
            "content/a.md": "# A\n\nTexto.\n", "content/b.md": "---\n\(matter)\n---\n\n# B\n\nTexto.\n",
            "content/c.md": "# Cê\n\n## X\n\nTexto.\n",
        ])
        #expect(try await site.findings().isEmpty)
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/b.html"))
        func link(_ name: String) -> String? {
            guard let start = page.range(of: "rel=\"\(name)\" href=\""),
                let end = page.range(of: "</a>", range: start.upperBound..<page.endIndex)
            else { return nil }
            let text = page[start.upperBound..<end.lowerBound]
            let title = text.replacing("</span>", with: "").split(separator: ">").last ?? ""
            return String(text.prefix { $0 != "\"" }) + " " + String(title)
        }
        #expect(link("prev") == previous && link("next") == next)
        #expect(page.contains("class=\"pager\"") == (previous != nil || next != nil))
    }

    @Test("A dead link in `next` is reported at its address")
    func deadPager() async throws {
        let site = try SiteUnderTest(["content/a.md": "---\nnext:\n  text: Siga\n  link: ./nada\n---\n\n# A\n\nTexto.\n"])
        #expect(try await site.findings() == ["content/a.md:4:link-dead"])
    }

    @Test(
        "`outline` chooses the headings beside the page",
        arguments: [
            ("", ["dois", "tres"]), ("outline: 2", ["dois"]), ("outline: [2, 4]", ["dois", "tres", "quatro"]),
            ("outline: deep", ["dois", "tres", "quatro", "seis"]), ("outline: false", []), ("outline: 4", ["quatro"]),
            ("outline: {level: [3, 4], label: Nesta lista}", ["tres", "quatro"]), ("outline: true", ["dois", "tres"]),
        ])
    func outline(matter: String, anchors: [String]) async throws {
        let site = try SiteUnderTest([
            "content/a.md": "---\n\(matter)\n---\n\n# A\n\n## Dois\n\n### Três\n\n#### Quatro\n\n##### Cinco {#seis}\n\nTexto.\n"
        ])
        #expect(try await site.findings().filter { !$0.contains("heading") }.isEmpty)
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/a.html"))
        let list = page.components(separatedBy: "<nav class=\"outline\"").dropFirst().first?.components(separatedBy: "</nav>")[0] ?? ""
        #expect(list.components(separatedBy: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) } == anchors)
        #expect(list.contains("Nesta lista") == matter.contains("label") && page.contains("outline-link") == !anchors.isEmpty)
    }

    @Test("The outline writes the numbers of the steps, also of a part that goes on with them")
    func outlineNumbers() async throws {
        let site = try SiteUnderTest([
            "content/a.md": "# A\n\n## Parte 1: X\n\n### Passo 1: B\n\nc\n\n### Passo 2: D\n\ne\n\n## Parte 2: Y\n\n### Passo 3: F\n\ng\n"
        ])
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/a.html"))
        #expect(["1", "2", "3"].allSatisfy { page.contains("data-number=\"\($0)\">") })
        let styles = site.sandbox.files(below: "site").filter { $0.key.hasSuffix(".css") }.map { String(decoding: $0.value, as: UTF8.self) }
        #expect(styles.contains { $0.contains(".outline ol a::before { content: attr(data-number)") })
    }

    @Test(
        "A value of the wrong type is reported; keys of VitePress without an effect are named",
        arguments: [
            ("outline: 9", "front-matter-invalid"), ("outline: [4, 2]", "front-matter-invalid"), ("outline: fundo", "front-matter-invalid"),
            ("prev: [a]", "front-matter-invalid"), ("next: {href: x}", "front-matter-invalid"), ("search: nunca", "front-matter-invalid"),
            ("sidebar: false", "front-matter-key"), ("aside: left", "front-matter-key"), ("pageClass: x", "front-matter-key"),
            ("head: [[link, {rel: x, href: /y}]]", "front-matter-key"), ("aside: true", nil), ("lastUpdated: false", nil),
            ("head: [[meta, {name: robots, content: noindex}]]", nil), ("layout: false", nil),
        ] as [(String, String?)])
    func keys(matter: String, finding: String?) async throws {
        let site = try SiteUnderTest(["content/a.md": "---\n\(matter)\n---\n\n# A\n\nTexto.\n"])
        #expect(try await site.findings() == (finding.map { ["content/a.md:2:" + $0] } ?? []))
    }

    @Test(
        "Readers see the description below the title, unless the text begins with it or the page says no",
        arguments: [
            ("description: Troca de óleo", "Texto.", true), ("description: Troca de óleo.", "Troca de óleo", false),
            ("description: 'O \"óleo\" novo'", "![x](/x.svg)\n\nO **“óleo”** novo, todo mês.", false),
            ("description: Troca de óleo\nlead: false", "Texto.", false), ("description: Troca\nlead: true", "Texto.", true),
        ])
    func lead(matter: String, text: String, isShown: Bool) async throws {
        let site = try SiteUnderTest(["content/a.md": "---\n\(matter)\n---\n\n# A\n\n\(text)\n"])
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/a.html"))
        #expect(page.contains("class=\"lead\"") == isShown && page.contains("<meta name=\"description\""))
    }

    // MARK: HTML

    @Test(
        "HTML of the front matter of a home page is published, without what runs code",
        arguments: [
            ("Veja <a href=\"./a\">a página</a> & mais", "Veja <a href=\"/a.html\">a página</a> &amp; mais"),
            ("Um<br>dois", "Um<br>dois"), ("Olá, <nome>", "Olá, &lt;nome&gt;"), ("Pão &amp; <b>água", "Pão &amp; <b>água</b>"),
            ("x <script>alert(1)</script><img src=x onerror=y> y", "x alert(1) y"),
            ("<i class=\"z\" style=\"a\" onclick=b>q</i>", "<i class=\"z\">q</i>"),
        ])
    func home(text: String, html: String) async throws {
        let site = try SiteUnderTest([
            "content/index.md": "---\nlayout: home\nfeatures:\n  - title: T\n    details: '\(text)'\n---\n",
            "content/a.md": "# A\n\nTexto.\n",
            "roteiro.yml": "typography: false\n",
        ])
        let outcome = try await site.build()
        #expect(site.sandbox.text("site/index.html")?.contains("<p class=\"feature-details\">\(html)</p>") == true)
        #expect(outcome.diagnostics.contains { $0.name == "html-dangerous" } == (text.contains("script") || text.contains("onclick")))
    }

    @Test("A drawing in a feature is kept, and a link in its HTML is checked")
    func homeDrawing() async throws {
        let icon = "<svg viewBox=\"0 0 2 2\"><path d=\"M0 0h2\"/></svg>"
        let site = try SiteUnderTest([
            "content/index.md":
                "---\nlayout: home\nfeatures:\n  - icon: '\(icon)'\n    title: T\n    details: <a href=\"./nada\">x</a>\n---\n"
        ])
        #expect(try await site.findings() == ["content/index.md:6:link-dead"])
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/index.html"))
        #expect(page.contains("<span class=\"feature-icon\"><svg viewBox=\"0 0 2 2\"><path d=\"M0 0h2\"></path></svg></span>"))
    }

    @Test(
        "HTML around headings is well-formed",
        arguments: [
            "<div class=\"x\">\n\n## Dois\n\nTexto.\n\n</div>\n\nDepois.",
            "<details>\n<summary>S</summary>\n\n## Dois\n\na\n\n## Três\n\nb\n\n</details>",
            "## Dois\n\n<div>\n\na\n\n## Três\n\n</div>\n\nb", "- x <Icone nome=\"mais\" /> y\n- z", "a </span> b\n\n</div>\n\nc",
            "<div>\n\n## Passo 1: B\n\nc\n\n</div>\n\n## Passo 2: D\n\ne", "<ul>\n<li>a\n<li>b\n</ul>\n\n<table><tr><td>a<td>b</table>",
            "<p>\n\n<div>x</div>\n\n</p>", "a <svg><path d=\"M0\"/></svg> <br/> b", "<div>\n\nnunca fechado",
        ])
    func balanced(text: String) async throws {
        let site = try SiteUnderTest(["content/a.md": "# A\n\n\(text)\n\n## Fim\n\nÚltimo.\n"])
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/a.html"))
        let article = page.components(separatedBy: "<article ")[1].components(separatedBy: "</article>")[0]
        let optional: Set = ["li", "td", "tr", "p"]
        let void: Set = ["br", "img", "hr", "input"]
        var open: [String] = []
        for tag in HTMLScanner.tags(in: "<article " + article)
        where !void.contains(tag.name) && !(open.contains("svg") && tag.isSelfClosing) {
            #expect(!tag.isSelfClosing, "\(tag.name)")
            if !tag.isClosing {
                open.append(tag.name)
            } else {
                while let last = open.last, last != tag.name, optional.contains(last) { open.removeLast() }
                #expect(open.popLast() == tag.name, "\(article)")
            }
        }
        #expect(open.filter { !optional.contains($0) } == ["article"] && article.contains("Último."))
        #expect(article.contains("<div class=\"x\">") == text.contains("class=\"x\""))
    }

    @Test("Markdown pages keep bars and code spans, and texts of the API contain no markup")
    func plainTexts() async throws {
        let cells = "| a | b |\n|---|---|\n| x \\|\\| y | `p \\| q` |\n| ``a`b`` | c |\n"
        let site = try SiteUnderTest(["content/a.md": "# A\n\n\(cells)\nUm ``a`b`` | dois.\n\n<b title=\"a > b\">vai</b>\n"])
        _ = try await site.build()
        let page = try #require(site.sandbox.text("site/a.md"))
        #expect(page.contains("| x \\|\\| y | `p \\| q` |\n| ``a`b`` | c |") && page.contains("Um ``a`b`` | dois."))
        let json = try #require(site.sandbox.text("site/api/v1/pt-br/guides/a.json"))
        #expect(json.contains("\"vai\"") && !json.contains("b\\\">vai"))
    }
}
