import RoteiroCore
import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("Picture files of a site")
struct ImageFilesTests {
    private static let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><g id='%'/></svg>"

    private func findings(_ files: [String: String]) async throws -> [String] {
        var all = ["content/guia.md": "# Guia\n\n![Uma tela](/usada.svg)\n", "assets/usada.svg": Self.drawing]
        for (path, text) in files { all[path] = text }
        return try await SiteUnderTest(all).findings()
    }

    @Test("Unused images are reported; those in a style sheet, script, template or HTML page are not")
    func named() async throws {
        let images = Dictionary(
            uniqueKeysWithValues: ["folha", "modelo", "pagina", "tema", "sobra"].map {
                ("assets/\($0).svg", Self.drawing.replacing("%", with: $0))
            })
        let texts = [
            "assets/extra.css": "a { background: url('../folha.svg?v=1') }", "templates/extra.mustache": "<img src=\"{{base}}modelo.svg\">",
            "content/x.html": "<img src=pagina.svg>", "assets/theme/extra.css": "b { background: url(tema.svg) }",
        ]
        #expect(try await findings(images.merging(texts) { first, _ in first }) == ["assets/sobra.svg:0:image-unused"])
    }

    @Test("Images of another generator's configuration and theme are used; its output shows nothing")
    func otherGenerator() async throws {
        let names = ["logo", "capa", "aba", "sobra"]
        let images = Dictionary(uniqueKeysWithValues: names.map { ("assets/\($0).svg", Self.drawing.replacing("%", with: $0)) })
        let texts = [
            ".vitepress/config.ts": "export default { logo: '/logo.svg' }", "content/pagina.mdx": "<Capa src='/capa.svg' />",
            "docusaurus.config.js": "favicon: 'aba.svg'", ".vitepress/dist/x.html": "<img src='/sobra.svg'>",
        ]
        let found = try await findings(images.merging(texts) { first, _ in first })
        #expect(found.filter { $0.hasSuffix("image-unused") } == ["assets/sobra.svg:0:image-unused"])
    }

    @Test("Copies, metadata and images over the budget are reported at the file")
    func facts() async throws {
        let script = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"
        let found = try await findings([
            "assets/zz.svg": Self.drawing, "assets/programa.svg": script,
            "content/outro.md": "# Outro\n\n![A](/zz.svg) ![B](/programa.svg)\n",
            "roteiro.yml": "checks:\n  pictures:\n    maxSize: 70 B\n",
        ])
        #expect(
            found == [
                "assets/programa.svg:0:image-metadata", "assets/usada.svg:0:image-heavy", "assets/zz.svg:0:image-duplicate",
                "assets/zz.svg:0:image-heavy",
            ])
    }
}
