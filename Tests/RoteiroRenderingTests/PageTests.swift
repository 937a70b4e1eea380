import RoteiroCore
import Testing

@testable import RoteiroRendering

/// Properties of all pages.
@Suite struct PageTests {
    private func count(_ needle: String, in text: String) -> Int {
        text.split(separator: needle, omittingEmptySubsequences: false).count - 1
    }

    @Test func everyPageHasExactlyOneTitle() throws {
        let later = Part(
            id: "a", kind: .section, number: nil, heading: Build.heading(1, "A", slug: "a", line: 9), title: Build.group(), blocks: [],
            steps: [])
        let guides = [
            Build.guide([Build.paragraph("x")]), Build.guide(heading: Build.heading(1, "G", slug: "g")),
            Build.guide([Build.paragraph("x")], parts: [later]),
            Build.guide(heading: Build.heading(1, "G", slug: "g"), parts: [later]),
            Build.guide([.quote(BlockQuote(blocks: [.heading(Build.heading(1, "Q", slug: "q", line: 8))], span: Build.at()))]),
        ]
        for guide in guides { #expect(count("<h1", in: try TestSite.body(guide)) == 1) }
    }

    @Test func filesLieWhereTheirAddressesSay() throws {
        let pages = ["index.md", "guias/index.md", "guias/x.md"].map { Build.page(Build.guide(), id: "i", at: $0) }
        let renderer = try TestSite.renderer(pages)
        #expect(pages.map { renderer.page($0, locale: "pt-BR").path } == ["index.html", "guias/index.html", "guias/x.html"])
        #expect(pages.map { renderer.page($0, locale: "en").path } == ["en/index.html", "en/guias/index.html", "en/guias/x.html"])
        #expect(renderer.files(NotFoundPage.self, locale: "pt-BR")[0].path == "404.html")
        #expect(renderer.files(NotFoundPage.self, locale: "en")[0].path == "en/404.html")
    }

    @Test func cleanAddressesKeepTheirFiles() throws {
        let page = ParsedPage(
            guide: Build.guide(), id: "x", path: FilePath("content/guias/x.md"), contentPath: "guias/x.md", url: "/guias/x", title: "X")
        let renderer = try TestSite.renderer([page], TestSite.settings { $0.cleanUrls = true })
        #expect(renderer.page(page, locale: "pt-BR").path == "guias/x.html")
    }

    @Test func idFromFrontMatterCannotLeaveItsFolder() throws {
        let page = Build.page(Build.guide(), id: "../../x")
        let renderer = try TestSite.renderer([page])
        let file = renderer.document(page, locale: "en")
        #expect(file.path == "api/v1/en/guides/x.json")
    }

    @Test func sourceLanguageIsMarkedOnlyWhereItIsForeign() throws {
        #expect(!(try TestSite.body(EveryKind.guide)).contains("lang=\"pt-BR\">Texto"))
        #expect((try TestSite.body(EveryKind.guide, locale: "en")).contains("<p lang=\"pt-BR\">Antes.</p>"))
    }

    @Test func untranslatedPageSaysSoAndNamesItsOriginal() throws {
        let renderer = try TestSite.renderer(EveryKind.pages)
        let english = TestSite.text(renderer.page(EveryKind.pages[0], locale: "en"))
        #expect(english.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(english.contains("not been translated yet"))
        #expect(english.contains("<link rel=\"canonical\" href=\"https://guias.example/docs/guias/tudo.html\">"))
    }

    @Test func paragraphsOfOnePrerequisiteDoNotRunTogether() throws {
        let item = Prerequisites.Item(id: "a", blocks: [Build.paragraph("um"), Build.paragraph("dois")], span: Build.at())
        let needs = Prerequisites(callout: Build.callout(.tip, "Pré-requisitos"), lead: [], items: [item], closing: [])
        #expect(try TestSite.body(Build.guide([.prerequisites(needs)])).contains("<span>um</span></label></p>\n<p>dois</p>"))
    }

    @Test func aBadTemplateIsNamed() {
        var theme = ["templates/page.mustache": "{{#open}}", "templates/index.mustache": "", "templates/404.mustache": ""]
        let site = TestSite.site([])
        let error = #expect(throws: TemplateError.self) { try Renderer(site: site, packs: [], theme: theme) { _ in "" } }
        #expect(error?.text.path == "templates/page.mustache")
        #expect(error?.offset == 9)
        theme["templates/page.mustache"] = nil
        #expect(throws: TemplateError.self) { try Renderer(site: site, packs: [], theme: theme) { _ in "" } }
    }

    @Test func twoRenderersWriteTheSameBytes() throws {
        let files = try (0..<2).map { _ in
            let renderer = try TestSite.renderer(EveryKind.pages)
            return renderer.pages.map { renderer.page($0, locale: "en") } + renderer.files(PublishedTheme.self)
        }
        #expect(files[0] == files[1])
    }
}
