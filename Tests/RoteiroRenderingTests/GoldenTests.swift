import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// Covers every kind of block and inline, in the source language and in an untranslated one.
@Suite struct GoldenTests {
    private func expectGolden(_ name: String, _ file: OutputFile) {
        Golden.expect(file.text, at: "Tests/RoteiroRenderingTests/Goldens/" + name)
    }

    @Test(arguments: ["pt-BR", "en"]) func pageOfEveryKind(locale: String) throws {
        let renderer = try EveryKind.site.renderer()
        expectGolden("every-kind.\(locale).html", renderer.page(EveryKind.path, locale: locale))
    }

    @Test("The page of every kind holds every kind of container") func everyContainer() throws {
        var found = Containers()
        found.walk(try #require(EveryKind.site.site.page(at: EveryKind.path)).guide)
        // `raw` and `steps` share their code with `v-pre`.
        #expect(found.kinds.union([.vitePressContainer(.raw), .vitePressContainer(.steps)]) == Set(ContainerKind.all))
    }

    private struct Containers: GuideVisitor {
        private(set) var kinds: Set<ContainerKind> = []

        mutating func visit(_ block: Block) { kinds.formUnion(block.container.map { [$0] } ?? []) }
    }

    @Test(arguments: ["pt-BR", "en"]) func documentOfEveryKind(locale: String) throws {
        let renderer = try EveryKind.site.renderer()
        expectGolden("every-kind.\(locale).json", renderer.document(EveryKind.path, locale: locale))
    }

    @Test func catalog() throws {
        let renderer = try EveryKind.site.renderer()
        expectGolden("catalog.json", renderer.files(GuideCatalogDocument.self, locale: "en")[0])
    }

    @Test func indexAndNotFound() throws {
        let renderer = try EveryKind.site.renderer()
        try expectGolden("index.html", #require(renderer.files(GuideIndexPage.self, locale: "pt-BR").first))
        expectGolden("404.en.html", renderer.files(NotFoundPage.self, locale: "en")[0])
    }

    @Test func home() throws {
        let home = """
            ---
            layout: home
            hero:
              name: Guias
              text: Passo a passo
              tagline: Tudo <aqui>
              image: {src: /images/tela.png, alt: A tela}
              actions: [{theme: brand, text: Começar, link: /guias/tudo}]
            features:
              - {icon: 🛠️, title: Fácil, details: Sem <pressa>.}
              - {title: Ligado, link: /guias/}
            ---

            # Início

            Mais.
            """
        let renderer = try TestSite.rendered(EveryKind.pages.merging(["index.md": home]) { $1 }).renderer()
        #expect(renderer.files(GuideIndexPage.self, locale: "pt-BR").isEmpty)
        expectGolden("home.html", renderer.page("index.md"))
    }
}
