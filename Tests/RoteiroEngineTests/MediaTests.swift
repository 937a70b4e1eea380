import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

@Suite("Authors' HTML: media and styles")
struct MediaTests {
    private let files = [
        "roteiro.yml": "title: Teste\npublic: assets\nbaseURL: https://x.example/ajuda/\n", "assets/passo.mp4": "…",
        "assets/legendas.vtt": "WEBVTT\n",
        "content/index.md": """
        # Início

        <video controls src="/passo.mp4" width="640"><track src="/legendas.vtt" kind="captions"></video>

        <audio controls><source src='https://midia.example/x.mp3'></audio>

        <video controls src="/nada.webm"></video>

        <p style="color: red" class="a">Um <i style='x'>dois</i></p>
        """,
    ]

    @Test(
        "What plays has its address below the site's base and is allowed by the policy; a file that is not there is found; styles are left out"
    )
    func media() async throws {
        let sandbox = try Sandbox(files)
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/index.html"))
        for part in [
            "<video controls src=\"/ajuda/passo.mp4\" width=\"640\"><track src=\"/ajuda/legendas.vtt\" kind=\"captions\"></video>",
            "<source src='https://midia.example/x.mp3'>", "<video controls></video>", "<p class=\"a\">Um <i>dois</i></p>",
            "https://midia.example; frame-src",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(sandbox.text("site/passo.mp4") == "…")
        let site = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        let findings = await RoteiroEngine.findings(in: site).map { $0.short(site.texts) }
        #expect(findings == ["content/index.md:7:link-dead", "content/index.md:9:unsupported-syntax"])
        withExtendedLifetime(sandbox) {}
    }

    @Test(
        "A style that becomes attributes is no finding; one that is lost in part is",
        arguments: [
            ("<img src=\"/tela.svg\" alt=\"x\" style=\"width: 2rem; max-width:100%\">", false),
            ("<p style=\"text-align:end;\">t</p>", false),
            ("<p style=\"text-align:end; color: red\">t</p>", true), ("<p style=\"width: 3px\">t</p>", true),
            ("<img src=\"/tela.svg\" alt=\"x\" style=\"width: calc(1px)\">", true),
            ("<img src=\"/tela.svg\" alt=\"x\" style=\"width\">", true),
            ("<p style=\"text-align: left !important\">t</p>", false),
        ])
    func styles(_ source: String, _ isFound: Bool) {
        let site = TestSite(["content/guia.md": source], files: ["assets/tela.svg"])
        #expect(site.findings("R111").count == (isFound ? 1 : 0))
    }

    @Test(
        "Of authors' HTML only what must change does",
        arguments: [
            ("A <img style=\"a\" src=\"/x.png\" alt=\"falta\"> B", "A ⌷ B"), ("<img title=\"a < b\" src=\"/x.png\" alt=\"f\">c", "⌷c"),
            ("<p style=\"a\"class=\"x\">t</p>", "<p class=\"x\">t</p>"),
            ("<p><a href=\"javascript:x\"class=\"y\">k</a></p>", "<p><a class=\"y\">k</a></p>"),
            ("<a href='javascript:x'/>k", "<a></a>k"), ("<b style=x>k</b>", "<b>k</b>"), ("<b style = 'x' id=a>k</b>", "<b id=a>k</b>"),
            ("<div>\n<img src=\"/x.png\" alt=it's>\n<p>fica</p>\n<p>d'agua</p>\n</div>", "<div>\n⌷\n<p>fica</p>\n<p>d'agua</p>\n</div>"),
            (
                "<video src=\"/tela.svg#t=10\" poster=\"/tela.svg\" style=x></video>",
                "<video src=\"/ajuda/tela.svg#t=10\" poster=\"/ajuda/tela.svg\"></video>"
            ),
            ("<video poster=\"/x.png\" src=\"/tela.svg?a=b\"></video>", "<video src=\"/ajuda/tela.svg?a=b\"></video>"),
            (
                "<img src=\"/tela.svg\" alt=\"x\" style=\"width: 50%; height:auto\">",
                "<img src=\"/ajuda/tela.svg\" alt=\"x\" width=\"50%\">"
            ),
            (
                "<img width=\"9\" style=\"width:300.4px;float:right\" src=/tela.svg alt=x>",
                "<img width=\"300\" align=\"right\" src=/ajuda/tela.svg alt=x>"
            ),
            ("<p style=\"text-align: center\"class=\"x\">t</p>", "<p  align=\"center\" class=\"x\">t</p>"),
            ("<table><tr><td style='text-align:right;vertical-align:top'>t</td></tr></table>", "<td align=\"right\" valign=\"top\">t</td>"),
            ("<p style=\"text-align: center; color: red\">t</p>", "<p align=\"center\">t</p>"),
            ("<span style=\"text-align: center\">t</span>", "<span>t</span>"), ("<hr style=\"width:10vw\">", "<hr>"),
            ("a <Badge text=\"x\"> c", "a <span class=\"badge tip\">x c</span>"), ("a </Badge> d", "a  d"),
            (
                "<Badge type='info'>x</Badge> <Badge text='y' style='z'/>",
                "<span class=\"badge info\">x</span> <span class=\"badge tip\">y</span>"
            ),
        ])
    func mended(_ source: String, _ expected: String) async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "title: Teste\npublic: assets\nbaseURL: https://x.example/ajuda/\n",
            "content/index.md": "# Início\n\n\(source)\n",
            "assets/tela.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"32\"><path d=\"M0 0h64v32H0z\"/></svg>\n",
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let text = try #require(sandbox.text("site/index.html"))
        let placeholder = /<span class="missing-picture">.*?<\/span><\/span>|<span class="missing-picture">[^<]*<\/span>/
        #expect(text.replacing(placeholder, with: "⌷").contains(expected), "\(text)")
    }
}
