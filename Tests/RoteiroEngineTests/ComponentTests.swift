import RoteiroCore
import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("Vue components that the settings explain")
struct ComponentTests {
    private static let settings = """
        title: Teste
        public: assets
        baseURL: https://x.example/ajuda/
        components: {Foto: image, filme-curto: video, Caixa: drop}

        """

    private func files(_ page: String) -> [String: String] {
        [
            "roteiro.yml": Self.settings, "content/index.md": "# Início\n\n\(page)\n", "assets/filme.mp4": "…",
            "assets/tela.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"32\"><path d=\"M0 0h64v32H0z\"/></svg>\n",
        ]
    }

    @Test(
        "They become images and videos below the base of the site, or leave only their content",
        arguments: [
            ("<Foto src=\"/tela.svg\" alt=\"A tela\" zoom />", "<img src=\"/ajuda/tela.svg\" alt=\"A tela\">"),
            ("<Foto src=\"/ajuda/tela.svg\" alt=\"A tela\"></Foto>", "<img src=\"/ajuda/tela.svg\" alt=\"A tela\">"),
            (
                "<Foto\n  :src=\"'/tela.svg'\"\n  alt='A tela'\n  v-bind:width=\"300\"\n/>",
                "<img src=\"/ajuda/tela.svg\" alt=\"A tela\" width=\"300\">"
            ),
            ("- item\n\n  <Foto src=\"./tela.svg\" alt=\"A tela\"/>", "<span class=\"missing-picture\">"),
            (
                "Veja <Foto src=\"/tela.svg\" alt=\"A &quot;tela&quot;\"/> aqui.",
                "Veja <img src=\"/ajuda/tela.svg\" alt=\"A &quot;tela&quot;\"> aqui."
            ),
            (
                "<filme-curto src=\"/filme.mp4\" poster=\"/tela.svg\" />",
                "<video controls src=\"/ajuda/filme.mp4\" poster=\"/ajuda/tela.svg\"></video>"
            ),
            ("Um <Caixa cor=\"x\">texto</Caixa> fica.", "Um texto fica."),
        ])
    func published(_ page: String, _ html: String) async throws {
        let sandbox = try Sandbox(files(page))
        _ = try await SiteUnderTest(sandbox).build()
        let text = try #require(sandbox.text("site/index.html"))
        #expect(text.contains(html), "\(text)")
    }

    @Test(
        "Their addresses are checked, and their images are used",
        arguments: [
            ("<Foto src=\"/tela.svg\" alt=\"A tela\"/>", []), ("<Foto src=\"/nada.svg\" alt=\"A tela\"/>", ["image-missing"]),
            ("<Foto src=\"/tela.svg\"/>", ["image-without-alt"]), ("<Foto :src=\"imagem\" alt=\"A\"/>", ["unsupported-syntax"]),
            ("<Foto alt=\"A\"/>", ["unsupported-syntax"]), ("<Outro src=\"/ajuda/tela.svg\"/>", ["unsupported-syntax"]),
            ("<filme-curto src=\"/nada.mp4\"/>", ["link-dead"]), ("<Caixa>texto</Caixa>", []),
        ] as [(String, [String])])
    func checked(_ page: String, _ names: [String]) async throws {
        let found = try await SiteUnderTest(files(page)).findings().compactMap { $0.split(separator: ":").last.map(String.init) }
        #expect(found.filter { $0 != "image-unused" } == names)
        let isUsed = page.contains("tela.svg")
        #expect(found.contains("image-unused") != isUsed)
    }

    @Test("A role that does not exist is a problem of the settings")
    func unknownRole() throws {
        let site = try SiteUnderTest(["roteiro.yml": "components: {Foto: picture}\n", "content/index.md": "# A\n"])
        #expect(throws: (any Error).self) { _ = try site.project() }
    }
}
