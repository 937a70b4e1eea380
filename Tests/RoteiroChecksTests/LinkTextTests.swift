import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Rules that need the parsed page.
@Suite("Rules of titles and of links as they are written")
struct LinkTextTests {
    private func found(_ code: String, _ source: String, locale: String = "pt-BR") -> [Diagnostic] {
        TestSite(source, settings: "sourceLocale: \(locale)").findings(code)
    }

    private func fixed(_ code: String, _ source: String) -> String { TestSite(source).fixed(code, safeOnly: false) }

    @Test(
        "The fix of an unparsed link makes it a link",
        arguments: [
            ("[a](b c.md)", "[a](b%20c.md)"), ("[**a** `b`](./x y.pdf \"Um título\")", "[**a** `b`](./x%20y.pdf \"Um título\")"),
            ("![a](b c.png)", "![a](b%20c.png)"), ("[a](<./b c)", "[a](./b%20c)"), ("[a] (./b.md)", "[a](./b.md)"),
            ("[a](./b.md, e mais", "[a](./b.md), e mais"), ("(a)[./b.md]", "[a](./b.md)"), ("> - [a](b_c d_e.md)", "> - [a](b_c%20d_e.md)"),
            ("|x|\n|-|\n|[a](./b c)|", "|x|\n|-|\n|[a](./b%20c)|"), ("## [a](./b c)", "## [a](./b%20c)"),
        ])
    func unparsed(_ source: String, _ right: String) {
        let page = fixed("R311", "# G\n\n" + source)
        #expect(page == "# G\n\n" + right)
        #expect(found("R311", page).isEmpty)
    }

    @Test("Words in brackets are reported without a fix", arguments: ["[a](ver abaixo)", "[a](b \"c)", "[a [b](./c)](./d)", "[a](b"])
    func unparsedWords(_ source: String) {
        #expect(found("R311", "# G\n\n" + source).map(\.fixes.count) == [0])
    }

    @Test(
        "Text that is not meant as a link is not reported",
        arguments: [
            "`[a](b c)`", "```\n[a](b c)\n```", "\\[a](b c)", "[a\\](b c)", "[a]\\(b c)", "[ ](b c)", "- [ ] (./a)", "[1] (ver nota)",
            "(a)[1]",
            "[^1](b c)", "<!-- [a](b c) -->", "<b title=\"[a](b c)\">", "[a](<b c>)", "[a](b \"c d\")", "a [b] c (d)", "[a]: b c",
            "[a][b] (c)",
            "x[0](y)",
        ])
    func parsed(_ source: String) {
        #expect(found("R311", "# G\n\n" + source).isEmpty)
    }

    @Test(
        "A development address is reported, with and without its scheme",
        arguments: [
            "http://localhost", "https://LOCALHOST:3000/x", "http://127.8.9.1/", "http://[::1]:80/", "http://0.0.0.0:8000",
            "http://10.1.2.3",
            "http://192.168.15.2/x?y", "http://172.31.0.1/", "http://169.254.1.1/", "http://impressora.local/", "//localhost/x",
            "http://ana:x@localhost/", "http://servidor/", "http://[fe80::1]/", "http://app.localhost./", "localhost:5173/x",
            "127.0.0.1:80/x",
            "localhost",
        ])
    func localhost(_ address: String) {
        let site = TestSite("# G\n\n[o painel](\(address))")
        #expect(site.places("R310") == [address])
        #expect(site.findings().count == 1)
    }

    @Test(
        "A public address is not reported",
        arguments: [
            "https://example.com/localhost", "https://localhost.example.com/", "https://8.8.8.8/", "https://172.32.0.1/",
            "https://10.example.com/",
            "mailto:a@localhost", "https://[2001:db8::1]/", "tel:+55",
        ])
    func world(_ address: String) {
        #expect(TestSite("# G\n\n[o painel](\(address))").findings().isEmpty)
    }

    @Test(
        "An address that shows itself tells readers to open it",
        arguments: [
            "Abra **http://192.168.7.1**.", "Abra http://aparelho.local no navegador.", "Abra <http://10.0.0.5/painel>.",
            "[192.168.7.1](http://192.168.7.1/)", "[http://localhost:8000](http://localhost:8000/)",
            "```bash\nnpm run dev\n```\n\nAbra [o site](http://localhost:8000/).", "```sh\nx\n```\n\n[o site](http://127.0.0.1:80/a)",
        ])
    func readersOwn(_ words: String) {
        #expect(found("R310", "# G\n\n" + words).isEmpty)
    }

    @Test("Hosts of the settings are the readers' own")
    func knownHosts() {
        let settings = "checks: {links: {hosts: [192.168.42.*, \"*.local\"]}}"
        let words = "[a](http://192.168.42.1/x), [b](http://Aparelho.local/), [c](http://10.0.0.1/)"
        #expect(TestSite("# G\n\n" + words, settings: settings).places("R310") == ["http://10.0.0.1/"])
    }

    @Test("Schemes of the settings are published; others say which line to add")
    func schemes() {
        let words = "# G\n\n[a](vscode:mcp/install), [b](VSCODE:x), [c](tg://resolve?domain=x), <a href=\"vscode:y\">d</a>"
        let site = TestSite(words, settings: "checks: {links: {schemes: [vscode, \"msteams:\"]}}")
        #expect(site.places("R305") == ["tg://resolve?domain=x"])
        #expect(site.findings("R305").first?.help?.english.contains("`schemes: [vscode, msteams, tg]`") == true)
        #expect(TestSite("# G\n\n[a](file:///x)").findings("R305").first?.help?.english.contains("schemes") == false)
    }

    @Test(
        "A link with words of its own to a private address is reported",
        arguments: [
            "[manual](http://10.0.0.5/)", "Antes [o site](http://localhost:8000/).\n\n```bash\nx\n```",
            "```bash\nx\n```\n\n[o manual](http://10.0.0.5/)", "```json\nx\n```\n\n[o site](http://localhost:8000/a)",
            "```bash\nx\n```\n\n[a página](http://localhost:5173/guia)", "![Tela](http://localhost/x.png)",
        ])
    func privateLink(_ words: String) {
        #expect(found("R310", "# G\n\n" + words).count == 1)
    }

    @Test("A page of this site on a developer's machine is offered as a path")
    func ownPage() {
        #expect(fixed("R310", "# G\n\n[a](http://localhost:5173/guia.html)") == "# G\n\n[a](/guia.html)")
        #expect(found("R310", "# G\n\n[a]\n\n[a]: http://localhost:5173/guia").flatMap(\.fixes).isEmpty)
    }

    @Test("The fix to `https` replaces only the scheme")
    func insecure() {
        #expect(fixed("R307", "# G\n\n<http://a.br/x>") == "# G\n\n<https://a.br/x>")
        #expect(fixed("R307", "# G\n\nhttp://a.br/x") == "# G\n\nhttps://a.br/x")
        #expect(found("R307", "# G\n\n<a href=\"HTTP://a.br/?a&amp;b\">x</a>").flatMap(\.fixes).isEmpty)
        #expect(found("R307", "# G\n\n[a]\n\n[a]: http://a.br").map(\.fixes.count) == [0])
        #expect(found("R307", "# G\n\n[a](http://10.0.0.1) [a](http://example.org) [a](https://a.br) `http://a.br`").isEmpty)
    }

    @Test("Words are vague in the language of the page")
    func vague() {
        #expect(found("R306", "# G\n\n[Clique aqui!](#g) [aqui](#g) [o aqui](#g) [here](#g)").count == 2)
        #expect(found("R306", "# G\n\n[Click here](#g) [aqui](#g)", locale: "en-GB").count == 1)
        #expect(found("R306", "---\nlang: es\n---\n\n# G\n\n[haga clic aquí](#g)").count == 1)
        #expect(found("R306", "# G\n\n[hier](#g)", locale: "de").isEmpty)
    }

    @Test("A skipped level is reported once, not for the headings that follow at that level")
    func skip() {
        #expect(found("R107", "# A\n\n### B\n\n### C\n\n## D\n\n#### E").count == 2)
        #expect(found("R107", "### A\n\n# B").isEmpty)
        #expect(found("R107", "# A\n\n<h2>B</h2>\n\n### C").isEmpty)
        #expect(found("R107", "> # A\n>\n> ### B").count == 1)
    }

    @Test("The title may be in the front matter, beside a heading of level 1")
    func titles() {
        func codes(_ source: String) -> [String] {
            TestSite(source, settings: "checks: {severity: {R108: error}}").findings().map(\.code)
        }
        #expect(codes("---\ntitle: A\n---\n\n# A\n\nx").isEmpty)
        #expect(codes("---\ntitle: A\n---\n\n# A\n\nx\n\n# B\n\ny") == ["R114"])
        #expect(codes("x\n\n## B\n\ny") == ["R108"])
        #expect(codes("") == ["R109"])
        #expect(codes("---\ntitle: A\n---\n\n<!-- nada -->\n\n---\n") == ["R109"])
        #expect(codes("---\ndraft: true\n---\n").isEmpty)
        #expect(codes("---\ntitle: A\n---\n\n<iframe src=\"https://example.com\"></iframe>\n").allSatisfy { $0 != "R109" })
        #expect(codes("# A").isEmpty)
    }

    @Test("A repeated anchor gets one of its own, with the words of the heading above")
    func slugs() {
        let source = "# G\n\n## A\n\n### Fim\n\nx\n\n## B\n\n### Fim\n\ny"
        #expect(fixed("R110", source) == source.replacing("### Fim\n\ny", with: "### Fim {#b-fim}\n\ny"))
        #expect(found("R110", fixed("R110", source)).isEmpty)
        #expect(found("R110", "# G\n\n## A ##\n\n## A ##").flatMap(\.fixes).isEmpty)
        #expect(found("R110", "# G\n\n## A {#x}\n\n## A {#x}").flatMap(\.fixes).isEmpty)
        #expect(found("R110", "# G\n\nA\n---\n\nA\n---").flatMap(\.fixes).isEmpty)
        #expect(found("R110", "# G\n\n## !\n\n## ?").isEmpty)
    }

    @Test("A hundred thousand links and headings take linear time")
    func hostile() {
        let link = "[aqui](http://localhost:1/) [a](b c) [b](./x/)\n\n"
        let links = String(repeating: link, count: 8_000)
        #expect(TestSite("# G\n\n" + links).findings().count == 8_000 * 4)
        let heading = "### A\n\n## A\n\n# A\n\n"
        let headings = String(repeating: heading, count: 8_000)
        #expect(TestSite("# G\n\n" + headings).findings().count > 8_000 * 3)
        let brackets =
            String(repeating: "[a](", count: 3_000) + "\n\n" + String(repeating: "[", count: 8_000) + "\n\n"
            + String(repeating: "(a)[", count: 3_000)
        #expect(!TestSite("# G\n\n" + brackets).findings().isEmpty)
        for piece in [link, heading, "[a](", "[", "(a)["] {
            // A paragraph of more than 16 KB exceeds a parsing limit.
            let line = piece.contains("\n") ? piece : String(repeating: piece, count: 1_000) + "\n\n"
            expectLinear(from: 8_000 / line.utf8.count + 1) {
                TestSite("# G\n\n" + String(repeating: line, count: $0 * 5))
            } work: {
                _ = $0.findings()
            }
        }
    }
}
