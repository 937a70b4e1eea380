import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of links")
struct LinkRulesTests {
    private func site(_ destination: String) -> TestSite {
        TestSite(
            [
                "content/faq/crm/guia.md": "Veja [a página](\(destination)).", "content/faq/crm/index.md": "# CRM",
                "content/faq/portfolio-empresarial/informacoes-do-portfolio.md": "# Informações",
                "content/faq/crm/a\u{00E7}\u{00E3}o.md": "# A", "content/a/gemea.md": "# G",
                "content/b/gemea.md": "---\nid: outra\n---\n\n# G",
            ], files: ["assets/files/manual.pdf"])
    }

    private func found(_ destination: String) throws -> (at: String, finding: Diagnostic)? {
        let site = site(destination)
        let all = site.findings()
        #expect(all.count <= 1)
        return all.first.map { (site.places(of: all)[0], $0) }
    }

    @Test("A link with a target or for downloading need not lead to a page, and an id in braces is an anchor")
    func linksElsewhere() {
        let page =
            "# G\n\n[a](/app/){target=_self} [b](/c.zip){download} <a href=\"/d/\" target=_blank>e</a> [f](/app/) [g](#x) [h](#y)\n\nTexto {#x}\n\n- i {#y}"
        #expect(TestSite(page).places("R301") == ["/app/"])
        #expect(TestSite(page).findings("R302").isEmpty && TestSite(page).findings("R111").isEmpty)
    }

    @Test(
        "A link with a target is not reported",
        arguments: [
            "../portfolio-empresarial/informacoes-do-portfolio", "/faq/portfolio-empresarial/informacoes-do-portfolio.html", "./", "#top",
            "#",
            "https://example.com/", "mailto:a@example.com", "/files/manual.pdf",
            "../portfolio-empresarial/informacoes-do-portfolio.md#informacoes",
            "../portfolio-empresarial/informacoes-do-portfolio#Informa%C3%A7%C3%B5es",
        ])
    func alive(_ destination: String) {
        #expect(site(destination).findings().isEmpty)
    }

    @Test(
        "A dead link gets a safe fix if exactly one form resolves",
        arguments: [
            ("./informacoes-do-portfolio", "../portfolio-empresarial/informacoes-do-portfolio"),
            ("../informacoes-do-portfolio.md?x=1#informacoes", "../portfolio-empresarial/informacoes-do-portfolio.md?x=1#informacoes"),
            ("/informacoes-do-portfolio.html", "/faq/portfolio-empresarial/informacoes-do-portfolio.html"),
            ("../Portfolio-Empresarial/informacoes-do-portfolio", "../portfolio-empresarial/informacoes-do-portfolio"),
            ("../../../../informacoes-do-portfolio", "../portfolio-empresarial/informacoes-do-portfolio"),
            ("manual.pdf", "../../files/manual.pdf"), ("a\u{0063}\u{0327}a\u{0303}o", "a\u{00E7}\u{00E3}o"),
        ])
    func mended(_ destination: String, _ right: String) throws {
        let (place, finding) = try #require(try found(destination))
        #expect(finding.code == "R301")
        #expect(destination.utf8.starts(with: place.utf8))
        let fix = try #require(finding.fixes.first)
        #expect(fix.isSafe)
        #expect(fix.edits.map { Array($0.replacement.utf8) } == [Array(right.utf8)])
        #expect(finding.help?.english == "Did you mean `\(right)`?")
    }

    @Test("A root-relative address that lacks several folders gets an offered fix: the root of the site may be another folder")
    func otherRoot() throws {
        let site = TestSite(["content/guia.md": "[x](/guide/start)", "content/site/docs/guide/start.md": "# Start"])
        let fix = try #require(site.findings("R301").first?.fixes.first)
        #expect(fix.edits.map(\.replacement) == ["/site/docs/guide/start"])
        #expect(!fix.isSafe)
    }

    @Test("The fix of a misspelled name is offered, not safe")
    func misspelt() throws {
        let (place, finding) = try #require(try found("../portfolio-empresarial/informacoes-do-portifolio#x"))
        #expect(place == "../portfolio-empresarial/informacoes-do-portifolio")
        #expect(finding.help?.portuguese == "Você quis dizer `../portfolio-empresarial/informacoes-do-portfolio#x`?")
        #expect(finding.fixes.map(\.isSafe) == [false])
    }

    @Test("A misspelt folder is suggested too")
    func misspeltFolder() throws {
        let (_, finding) = try #require(try found("../portifolio-empresarial/informacoes-do-portfolio"))
        #expect(finding.help?.english == "Did you mean `../portfolio-empresarial/informacoes-do-portfolio`?")
        #expect(finding.fixes.map(\.isSafe) == [false])
    }

    @Test("Two pages of that name give no fix")
    func markdownPages() throws {
        let (_, finding) = try #require(try found("./gemea"))
        #expect(finding.help?.english == "Did you mean `../../a/gemea` or `../../b/gemea`?")
        #expect(finding.fixes.isEmpty)
    }

    @Test("A link to nothing like it gets general advice")
    func nothing() throws {
        let (place, finding) = try #require(try found("./completamente-outra-coisa"))
        #expect(place == "./completamente-outra-coisa")
        #expect(finding.fixes.isEmpty)
        #expect(finding.help != nil)
    }

    @Test("A missing anchor is reported at its own characters, with the nearest one")
    func anchor() throws {
        let (place, finding) = try #require(try found("../portfolio-empresarial/informacoes-do-portfolio#infomacoes"))
        #expect(finding.code == "R302")
        #expect(place == "infomacoes")
        #expect(finding.help?.english == "Did you mean `#informacoes`?")
        #expect(finding.fixes.map(\.isSafe) == [false])
    }

    @Test("The anchors of a page that could not be read are unknown, not missing")
    func unreadablePage() {
        let site = TestSite(["a.md": "[a](b#c)"], bytes: ["b.md": [0xFF]])
        #expect(site.findings().map(\.code) == ["R101"])
    }

    @Test("An empty link is reported with its whole span")
    func empty() throws {
        let (place, finding) = try #require(try found(""))
        #expect(finding.code == "R304")
        #expect(place == "[a página]()")
    }

    @Test(
        "A scheme that is not published is named",
        arguments: ["javascript:alert(1)", "JAVA\tSCRIPT:x", "data:text/html,x", "file:///c", "vbscript:x"])
    func scheme(_ destination: String) throws {
        let (place, finding) = try #require(try found(destination.contains("\t") ? "<\(destination)>" : destination))
        #expect(finding.code == "R305")
        #expect(place == destination)
    }
}
