import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of text and files")
struct TextRulesTests {
    private static func table(cells: Int) -> String {
        "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: cells / 2)
    }

    @Test(
        "Every fault that the parser records is reported by its rule, at its location",
        arguments: [
            ("a\0b", "R117"), ("---\ntitle: [\n---\n\na", "R102"), ("---\ntags: {a: b}\n---\n\na", "R102"), ("---\ntitle: a\n\na", "R102"),
            ("---\ntitel: a\n---\n\na", "R115"), ("::: tip\na", "R103"), (":::: info\n::: tip\na\n::::", "R103"), ("a\n\n:::", "R104"),
            ("::: tip\n```\na\n:::", "R103"), ("::: qualquer", "R105"), ("```js\na", "R106"), (table(cells: 20_002), "R112"),
            ("a\n\n<script setup>\n</script>", "R111"), ("a <Badge/>", "R111"), ("a\n\n<!--@include: ./guia.md-->", "R116"),
            ("a\n\n<!--@include: ./_b.md#r-->", "R116"), ("a\n\n<!--@include: ./_b.md{2}-->", "R116"), ("a\n\n<<< ./nada.js", "R116"),
            ("a\n<<< ./_b.md", "R111"), ("```js{2}\na\n```", "R123"), ("a\n\n<<< ./_b.md{2-4}", "R123"), ("a\n\n[^1]: b", "R120"),
            ("[a](b c)", "R311"),
        ])
    func faults(_ source: String, _ code: String) throws {
        try expectOnly(code, in: TestSite(["guia.md": source, "_b.md": "b"]))
    }

    @Test("Bytes that are no text are a fault at the first of them")
    func notUTF8() throws {
        try expectOnly("R101", in: TestSite([:], bytes: ["guia.md": [0x61, 0xFF]]))
    }

    private func expectOnly(_ code: String, in site: TestSite) throws {
        #expect(site.site.pages[0].guide.faults.count == 1)
        let fault = try #require(site.site.pages[0].guide.faults.first)
        #expect(site.findings().map(\.code) == [code])
        let finding = try #require(site.findings().first)
        #expect(finding.location == .span(fault.span))
        for catalog in MessageCatalog.all {
            #expect(!catalog.text(finding.message).isEmpty)
            if let help = finding.help { #expect(!catalog.text(help).isEmpty) }
        }
    }

    @Test("Text that an include lacks is an error; only part of it, a warning")
    func severities() {
        let page = "<!--@include: ./_b.md{1,9}-->\n\n<!--@include: ./_b.md{9}-->\n\n<!--@include: ./_b.md#r-->"
        let site = TestSite(["guia.md": page, "_b.md": "b\n\n<!-- #region r -->\n"])
        #expect(site.findings().filter { $0.code == "R116" }.map(\.severity) == [.warning, .error, .error])
    }

    @Test("A limit fault gives the value, the limit and a remedy")
    func limit() throws {
        let finding = try #require(TestSite(String(repeating: "> ", count: 40) + "a").findings().first)
        #expect(finding.message.english.contains("40"))
        #expect(finding.message.english.contains("32"))
        #expect(finding.help != nil)
    }

    @Test(
        "An unknown kind near a known one is offered, and braces get their space",
        arguments: [
            ("::: tpi\nA.\n:::", "::: tip\nA.\n:::"), ("::: tip{.x}\nA.\n:::", "::: tip {.x}\nA.\n:::"),
            (":::note[O termo [A]]\nA.\n:::", "::: note O termo [A]\nA.\n:::"),
            ("::: TIP[ B ] {open}\nA.\n:::", "::: tip B {open}\nA.\n:::"),
            (":::tip[]\nA.\n:::", "::: tip\nA.\n:::"),
        ])
    func containerUnknown(_ source: String, _ fixed: String) {
        #expect(TestSite(source).fixed("R105", safeOnly: false) == fixed)
        #expect(TestSite(source).findings().map(\.code) == ["R105"])
    }

    @Test("An unknown kind without a closing line is not renamed: the box would include the rest of the page")
    func unknownUnclosed() {
        let found = TestSite("::: tpi\n\nFim.").findings()
        #expect(found.map(\.code) == ["R105"] && found[0].fixes.isEmpty && found[0].help != nil)
    }

    @Test("A type of the settings is known, and near ones are offered")
    func containerOfSettings() {
        let settings = "containers: {success: tip}"
        #expect(TestSite("::: success\nA.\n:::", settings: settings).findings().isEmpty)
        #expect(TestSite("::: sucess\nA.\n:::", settings: settings).fixed("R105", safeOnly: false) == "::: success\nA.\n:::")
    }

    @Test(
        "Files that cannot be part of the site are reported at the file",
        arguments: [
            (.clash(FilePath("content/guia.md")), "R118"), (.unreadable(Message("Permission denied")), "R119"), (.notAFile, "R119"),
            (.danglingLink, "R119"),
            (.linkOutside, "R119"), (.tooLarge(bytes: 2, limit: 1), "R119"),
        ] as [(FileFault.Problem, String)])
    func files(_ problem: FileFault.Problem, _ code: String) {
        let fault = FileFault(path: FilePath("content/Guia.md"), problem: problem)
        let found = TestSite([:], fileFaults: [fault]).findings()
        #expect(found.map(\.code) == [code])
        #expect(found.map(\.location) == [.file("content/Guia.md")])
    }

    @Test("A page that took folder names into its id is asked to pin it")
    func sharedID() {
        let steps = "# A\n\n## Passo 1: Abra\n\nClique em Abrir.\n"
        let found = TestSite(["content/a/crm.md": steps, "content/b/crm.md": "---\nid: crm\n---\n\n# B"]).findings()
        #expect(found.map(\.code) == ["R415"])
        #expect(found.first?.notes.map(\.location) == [.file("content/b/crm.md")])
        #expect(TestSite(["content/a/crm.md": steps]).findings().isEmpty)
        // A page without steps has no permanent link that breaks.
        #expect(TestSite(["content/a/crm.md": "# A", "content/b/crm.md": "---\nid: crm\n---\n\n# B"]).findings().isEmpty)
    }
}
