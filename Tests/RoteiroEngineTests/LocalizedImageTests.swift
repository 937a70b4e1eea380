import RoteiroTestSupport
import Testing

/// Localized images such as `tela.en.svg` next to `tela.svg`.
@Suite("Pictures of a language")
struct LocalizedImageTests {
    @Test("A page and a document of a language show its picture, with the words of the translation; the source shows the shared one")
    func shown() async throws {
        let sandbox = try await PublishedSite.built().sandbox
        let english = try #require(sandbox.text("site/en/guias/completa.html"))
        #expect(english.contains("<img src=\"/docs/tela.en.svg\" alt=\"A screen\""))
        #expect(!english.contains("/docs/tela.svg"))
        #expect(sandbox.text("site/guias/completa.html")?.contains("<img src=\"/docs/tela.svg\" alt=\"Uma tela\"") == true)
        let document = try #require(sandbox.text("site/api/v1/en/guides/completa.json"))
        #expect(document.contains("\"src\":\"/docs/tela.en.svg\",\"alt\":\"A screen\""))
        #expect(document.contains("\"locale\":\"en\"}"))
        let source = try #require(sandbox.text("site/api/v1/pt-br/guides/completa.json"))
        #expect(source.contains("\"src\":\"/docs/tela.svg\",\"alt\":\"Uma tela\""))
        #expect(!source.contains("tela.en.svg"))
    }

    @Test("es-MX takes the picture of es where it has none of its own")
    func chain() async throws {
        let page = "# Tela\n\n![Uma](tela.svg)\n\n![Outra](outra.svg)\n"
        let (sandbox, findings) = try await PublishedSite.built([
            "roteiro.yml": "title: Teste\nlocales: [pt-BR, en, es-MX]\n", "content/guias/tela.md": page,
            "content/guias/tela.svg": PublishedSite.drawing("d"), "content/guias/tela.es.svg": PublishedSite.drawing("e"),
            "content/guias/outra.svg": PublishedSite.drawing("f"), "content/guias/outra.es.svg": PublishedSite.drawing("g"),
            "content/guias/outra.es-mx.svg": PublishedSite.drawing("h"), "content/guias/tela.pt-BR.svg": PublishedSite.drawing("i"),
        ])
        // The last one is never shown: the images of the source language are the shared ones.
        #expect(
            findings.filter { $0.hasSuffix("image-unused") }
                == ["content/guias/tela.pt-BR.svg:0:image-unused", "content/guias/outra.es.svg:0:image-unused"].sorted())
        let mexican = try #require(sandbox.text("site/es-mx/guias/tela.html"))
        #expect(mexican.contains("src=\"/guias/tela.es.svg\""))
        #expect(mexican.contains("src=\"/guias/outra.es-mx.svg\""))
        #expect(sandbox.text("site/en/guias/tela.html")?.contains("src=\"/guias/tela.svg\"") == true)
        let files = sandbox.files(below: "site")
        #expect(files["guias/tela.es.svg"] != nil)
        #expect(files["guias/outra.es-mx.svg"] != nil)
        #expect(files["guias/tela.pt-BR.svg"] == nil)
    }

    @Test("The hash of a guide is that of its source, whatever pictures its languages have")
    func hash() async throws {
        func hashes(_ sandbox: Sandbox) -> [String] {
            (sandbox.text("site/api/v1/en/guides/completa.json") ?? "").split(separator: "\"").map(String.init)
                .filter { $0.hasPrefix("sha256:") }
        }
        let first = hashes(try await PublishedSite.built().sandbox)
        #expect(!first.isEmpty)
        #expect(first == hashes(try await PublishedSite.built(["assets/tela.en.svg": PublishedSite.drawing("z")]).sandbox))
    }

    @Test("A picture of a language that no browser could show does not replace the shared one")
    func broken() async throws {
        let sandbox = try await PublishedSite.built(["assets/tela.en.svg": ""]).sandbox
        #expect(sandbox.text("site/en/guias/completa.html")?.contains("<img src=\"/docs/tela.svg\" alt=\"A screen\"") == true)
    }
}
