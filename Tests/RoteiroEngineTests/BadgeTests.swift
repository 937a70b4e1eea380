import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("Badges")
struct BadgeTests {
    @Test("A badge keeps its words and its color, and stays out of anchors, menus and outlines")
    func drawn() async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "title: Teste\n", "content/index.md": "# Início\n\nTexto.\n",
            "content/a.md": """
            # Contas <Badge type="warning" text="beta & novo" />

            ## Passo 1: Abra <Badge text='v2'/>

            Clique <Badge type="danger">já</Badge> ou <Badge type="outra" text="depois"></Badge> em [A](/a).

            <p><a href="/a">x</a> <Badge type="info" text="1" /> <img src="/nada.png" alt="n"> <Badge text="2" /></p>

            Sem palavras: <Badge type="tip" />.
            """,
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/a.html"))
        for part in [
            "Contas <span class=\"badge warning\">beta &amp; novo</span></h1>", "Abra <span class=\"badge tip\">v2</span></span></h2>",
            "Clique <span class=\"badge danger\">já</span> ou <span class=\"badge tip\">depois</span> em <a href=\"/a.html\">A</a>.",
            "<a href=\"/a.html\">x</a> <span class=\"badge info\">1</span>", "<span class=\"badge tip\">2</span></p>",
            "<title>Contas · Teste</title>", "id=\"abra\"",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(page.matches(of: /beta &amp; novo/).count == 1 && page.matches(of: /v2/).count == 1)
    }
}
