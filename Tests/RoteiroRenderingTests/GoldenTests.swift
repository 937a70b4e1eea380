import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// Covers every kind of block and inline, in the source language and in an untranslated one.
@Suite struct GoldenTests {
    private func expectGolden(_ name: String, _ file: OutputFile) {
        Golden.expect(String(decoding: file.bytes, as: UTF8.self), at: "Tests/RoteiroRenderingTests/Goldens/" + name)
    }

    @Test(arguments: ["pt-BR", "en"]) func pageOfEveryKind(locale: String) throws {
        let renderer = try TestSite.renderer(EveryKind.pages)
        expectGolden("every-kind.\(locale).html", renderer.page(EveryKind.pages[0], locale: locale))
    }

    @Test("The page of every kind holds every kind of container") func everyContainer() {
        var found = Containers()
        found.walk(EveryKind.guide)
        // `raw` and `steps` share their code with `v-pre`.
        #expect(found.kinds.union([.vitePressContainer(.raw), .vitePressContainer(.steps)]) == Set(ContainerKind.all))
    }

    private struct Containers: GuideVisitor {
        private(set) var kinds: Set<ContainerKind> = []

        mutating func visit(_ block: Block) { kinds.formUnion(block.container.map { [$0] } ?? []) }
    }

    @Test(arguments: ["pt-BR", "en"]) func documentOfEveryKind(locale: String) throws {
        let renderer = try TestSite.renderer(EveryKind.pages)
        expectGolden("every-kind.\(locale).json", renderer.document(EveryKind.pages[0], locale: locale))
    }

    @Test func catalog() throws {
        let renderer = try TestSite.renderer(EveryKind.pages)
        expectGolden("catalog.json", renderer.files(GuideCatalog.self, locale: "en")[0])
    }

    @Test func indexAndNotFound() throws {
        let renderer = try TestSite.renderer(EveryKind.pages)
        try expectGolden("index.html", #require(renderer.files(StartPage.self, locale: "pt-BR").first))
        expectGolden("404.en.html", renderer.files(NotFoundPage.self, locale: "en")[0])
    }

    @Test func home() throws {
        let hero = Build.map(
            ("name", .string("Guias")), ("text", .string("Passo a passo")), ("tagline", .string("Tudo <aqui>")),
            ("image", Build.map(("src", .string("/images/tela.png")), ("alt", .string("A tela")))),
            (
                "actions",
                Build.values(Build.map(("theme", .string("brand")), ("text", .string("Começar")), ("link", .string("/guias/tudo"))))
            ))
        let features = Build.values(
            Build.map(("icon", .string("🛠️")), ("title", .string("Fácil")), ("details", .string("Sem <pressa>."))),
            Build.map(("title", .string("Ligado")), ("link", .string("/guias/"))))
        let guide = Build.guide(
            [Build.paragraph("Mais.")], heading: Build.heading(1, "Início", slug: "inicio"),
            matter: [("layout", .string("home")), ("hero", hero), ("features", features)])
        let page = Build.page(guide, id: "index", at: "index.md", title: "Início")
        let renderer = try TestSite.renderer(EveryKind.pages + [page])
        #expect(renderer.files(StartPage.self, locale: "pt-BR").isEmpty)
        expectGolden("home.html", renderer.page(page, locale: "pt-BR"))
    }
}
