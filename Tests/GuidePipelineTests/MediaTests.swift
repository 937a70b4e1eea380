import GuideModel
import GuidePipeline
import GuideTestSupport
import Testing

@Suite("Authors' HTML: media and styles")
struct MediaTests {
    private let files = [
        "roteiro.yml": "title: Teste\npublic: assets\nbaseURL: https://x.example/ajuda/\n", "assets/passo.mp4": "…", "assets/legendas.vtt": "WEBVTT\n",
        "content/index.md": """
        # Início

        <video controls src="/passo.mp4" width="640"><track src="/legendas.vtt" kind="captions"></video>

        <audio controls><source src='https://midia.example/x.mp3'></audio>

        <video controls src="/nada.webm"></video>

        <p style="color: red" class="a">Um <i style='x'>dois</i></p>
        """,
    ]

    @Test("What plays has its address below the site's base and is allowed by the policy; a file that is not there is found; styles are left out")
    func media() async throws {
        let sandbox = try Sandbox(files)
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/index.html"))
        for part in [
            "<video controls src=\"/ajuda/passo.mp4\" width=\"640\"><track src=\"/ajuda/legendas.vtt\" kind=\"captions\"></video>",
            "<source src='https://midia.example/x.mp3'>", "<video controls></video>", "<p class=\"a\">Um <i>dois</i></p>",
            "https://midia.example; font-src",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(sandbox.text("site/passo.mp4") == "…")
        let site = try await LoadedSite(try SiteUnderTest(sandbox).project(), draws: false, from: RealDisk()).index
        let findings = await GuidePipeline.findings(in: site).map { $0.short(site.texts) }
        #expect(
            findings == [
                "content/index.md:7:link-dead", "content/index.md:9:unsupported-syntax", "content/index.md:9:unsupported-syntax",
            ])
        withExtendedLifetime(sandbox) {}
    }
}
