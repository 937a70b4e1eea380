import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Ids and addresses that others depend on stay with their page and step.
@Suite("Ids that clash")
struct IDClashTests {
    @Test(
        "An id in writing belongs to its step, wherever it stands",
        arguments: [
            "## Passo 1: Abrir\n\na\n\n## Passo 2: Fechar {#abrir}\n\nb", "## Passo 1: Abrir {#abrir}\n\na\n\n## Passo 2: Abrir\n\nb",
            "## Parte 1: X\n\n### Passo 1: Abrir\n\na\n\n## Parte 2: Y\n\n### Passo 1: Z {#abrir}\n\nb",
            "::: tip\n## Passo 1: Abrir\n\na\n\n## Passo 2: Z {#abrir}\n\nb\n:::",
        ])
    func written(text: String) async throws {
        let site = try SiteUnderTest(["content/a.md": "# A\n\n\(text)\n\n[x](#abrir)\n"])
        let read = try await ResolvedSite(reading: site.project(), from: RealDisk())
        let page = try #require(read.pages.first)
        let steps = page.guide.steps
        let own = try #require(steps.first { $0.heading?.explicitID == "abrir" })
        #expect(own.id == "abrir" && own.heading?.slug == "abrir" && Set(steps.map(\.id)).count == 2)
        #expect(page.summary.step(at: "abrir") == "abrir")
        #expect(page.anchors.contains("abrir"))
    }

    @Test("Titles get what is left, also in lists and boxes")
    func titles() async throws {
        let site = try SiteUnderTest([
            "content/a.md": "# A\n\n## X y\n\na\n\n> ## X y\n\n### Outro {#x-y}\n\nb\n"
        ])
        let read = try await ResolvedSite(reading: site.project(), from: RealDisk())
        #expect(read.pages.first?.headings.map(\.slug) == ["a", "x-y-1", "x-y-2", "x-y"])
    }

    @Test("Two equal ids in writing are an error; a title with the id of another heading is told so")
    func twice() async throws {
        let site = try SiteUnderTest(["content/a.md": "# A\n\n## B {#x}\n\na\n\n## C {#x}\n\nb\n\n## X\n\nc\n"])
        #expect(try await site.findings() == ["content/a.md:7:id-duplicate", "content/a.md:11:slug-duplicate"])
    }

    @Test(
        "Two files of a folder whose names give one id are an error",
        arguments: [
            (["ola-mundo.md", "ola_mundo.md"], 2), (["Olá Mundo.md", "ola-mundo.md"], 2), (["a/x.md", "a/x/index.md"], 2),
            (["a-b.md", "a_b.md", "A B.md"], 3), (["a/x.md", "b/x.md"], 0),
        ])
    func names(paths: [String], count: Int) async throws {
        let site = try SiteUnderTest(
            Dictionary(uniqueKeysWithValues: paths.map { ("content/" + $0, "# T\n\nTexto \($0.utf8.count).\n") }))
        #expect(try await site.findings().count { $0.hasSuffix(":guide-id-clash") } == count)
    }

    @Test("An id in the front matter comes first; two equal ones are an error")
    func ownIDs() async throws {
        let site = try SiteUnderTest([
            "content/a.md": "# A\n\nTexto.\n", "content/b.md": "---\nid: a\n---\n\n# B\n\nTexto.\n",
            "content/c.md": "---\nid: c1\n---\n\n# C\n\nTexto.\n", "content/d.md": "---\nid: c1\n---\n\n# D\n\nTexto.\n",
        ])
        let read = try await ResolvedSite(reading: site.project(), from: RealDisk())
        #expect(read.pages.map(\.id) == ["a-2", "a", "c1", "c1-2"])
        #expect(
            try await site.findings() == [
                "content/a.md:0:guide-id-clash", "content/c.md:0:guide-id-clash", "content/d.md:0:guide-id-clash",
            ])
    }

    private static let lock = """
        {"schemaVersion": "1.0", "ids": {"ola-mundo": {"path": "ola_mundo.md"}, "antigo": {"alias": "ola-mundo"}}}
        """

    @Test(
        "With a lock, a new file never takes the id of an old guide, nor a former one",
        arguments: ["ola-mundo.md", "antigo.md", "Olá Mundo.md"])
    func locked(name: String) async throws {
        let site = try SiteUnderTest([
            "content/ola_mundo.md": "# Olá\n\nTexto.\n", "content/\(name)": "# Novo\n\nOutro texto.\n", "roteiro.ids.json": Self.lock,
        ])
        let read = try await ResolvedSite(reading: site.project(), from: RealDisk())
        let ids = Dictionary(uniqueKeysWithValues: read.pages.map { ($0.path.name, $0.id) })
        #expect(ids["ola_mundo.md"] == "ola-mundo" && ids[name] != "ola-mundo" && ids[name] != "antigo")
    }

    // MARK: Addresses

    private static let moved = """
        {"schemaVersion": "1.0", "ids": {"guia": {"path": "antes/guia.md"}}}
        """

    @Test(
        "A page that moved is reported until its old address redirects",
        arguments: [
            ("# Guia\n\nTexto.\n", [:], true), ("---\nredirect_from: /antes/guia.html\n---\n\n# Guia\n\nTexto.\n", [:], false),
            ("---\nredirect_from: [/antes/guia]\n---\n\n# Guia\n\nTexto.\n", [:], false),
            ("# Guia\n\nTexto.\n", ["assets/antes/guia.html": "x"], false),
            ("# Guia\n\nTexto.\n", ["content/antes/guia.md": "---\nid: outra\n---\n\n# Outra\n\nTexto.\n"], false),
        ] as [(String, [String: String], Bool)])
    func address(page: String, others: [String: String], isLost: Bool) async throws {
        let site = try SiteUnderTest(
            ["content/depois/guia.md": page, "roteiro.ids.json": Self.moved].merging(others) { $1 })
        let findings = try await site.findings().filter { $0.hasSuffix("address-lost") }
        #expect(findings == (isLost ? ["content/depois/guia.md:0:address-lost"] : []))
    }

    @Test(
        "The offered fix adds the old address",
        arguments: [
            ("# Guia\n\nTexto.\n", "---\nredirect_from: /antes/guia.html\n---\n\n# Guia\n\nTexto.\n"),
            ("---\r\ntitle: G\r\n---\r\n\r\nTexto.\r\n", "---\r\nredirect_from: /antes/guia.html\r\ntitle: G\r\n---\r\n\r\nTexto.\r\n"),
        ])
    func fix(page: String, fixed: String) async throws {
        let site = try SiteUnderTest(["content/depois/guia.md": page, "roteiro.ids.json": Self.moved])
        let read = try await ResolvedSite(reading: site.project(), from: RealDisk())
        let finding = try #require(await RoteiroEngine.findings(in: read).first { $0.name == "address-lost" })
        let edit = try #require(finding.fixes.first?.edits.first)
        var bytes = Array(page.utf8)
        bytes.replaceSubrange(Int(edit.span.lower)..<Int(edit.span.upper), with: edit.replacement.utf8)
        #expect(String(decoding: bytes, as: UTF8.self) == fixed && finding.fixes.first?.isSafe == false)
    }
}
