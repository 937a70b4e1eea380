import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// Properties of all pages.
@Suite struct PageTests {
    private func count(_ needle: String, in text: String) -> Int {
        text.split(separator: needle, omittingEmptySubsequences: false).count - 1
    }

    @Test func everyPageHasExactlyOneTitle() throws {
        for guide in ["x", "# G", "x\n\n# A", "# G\n\n# A", "> # Q"] { #expect(count("<h1", in: try TestSite.rendered(guide).body()) == 1) }
    }

    @Test func filesLieWhereTheirAddressesSay() throws {
        let pages = ["index.md", "guias/index.md", "guias/x.md"]
        let renderer = try TestSite.rendered(Dictionary(uniqueKeysWithValues: pages.map { ($0, "x") })).renderer()
        #expect(pages.map { renderer.page($0).path } == ["index.html", "guias/index.html", "guias/x.html"])
        #expect(pages.map { renderer.page($0, locale: "en").path } == ["en/index.html", "en/guias/index.html", "en/guias/x.html"])
        #expect(renderer.files(NotFoundPage.self, locale: "pt-BR")[0].path == "404.html")
        #expect(renderer.files(NotFoundPage.self, locale: "en")[0].path == "en/404.html")
    }

    @Test func cleanAddressesKeepTheirFiles() throws {
        let site = TestSite.rendered(["guias/x.md": "x"], settings: TestSite.settings + "cleanUrls: true\n")
        #expect(try site.renderer().page("guias/x.md").path == "guias/x.html")
    }

    @Test func idFromFrontMatterCannotLeaveItsFolder() throws {
        let site = TestSite.rendered(built: [Build.page(Build.guide(), id: "../../x")])
        #expect(try site.renderer().document("guia.md", locale: "en").path == "api/v1/en/guides/x.json")
    }

    @Test func sourceLanguageIsMarkedOnlyWhereItIsForeign() throws {
        #expect(try !EveryKind.site.body(of: EveryKind.path).contains("lang=\"pt-BR\">Texto"))
        #expect(try EveryKind.site.body(of: EveryKind.path, locale: "en").contains("<p lang=\"pt-BR\">Antes.</p>"))
    }

    @Test func untranslatedPageSaysSoAndNamesItsOriginal() throws {
        let renderer = try EveryKind.site.renderer()
        let english = renderer.page(EveryKind.path, locale: "en").text
        #expect(english.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(english.contains("not been translated yet"))
        #expect(english.contains("<link rel=\"canonical\" href=\"https://guias.example/docs/guias/tudo.html\">"))
    }

    @Test func paragraphsOfOnePrerequisiteDoNotRunTogether() throws {
        let site = TestSite.rendered("::: tip Pré-requisitos\n- um\n\n  dois\n:::")
        #expect(try site.body().contains("<span>um</span></label></p>\n<p>dois</p>"))
    }

    @Test func aBadTemplateIsNamed() {
        var theme = ["templates/page.mustache": "{{#open}}", "templates/index.mustache": "", "templates/404.mustache": ""]
        let site = TestSite.rendered().site
        let error = #expect(throws: TemplateError.self) { try Renderer(site: site, packs: [], theme: theme) { _ in "" } }
        #expect(error?.text.path == "templates/page.mustache")
        #expect(error?.offset == 9)
        theme["templates/page.mustache"] = nil
        #expect(throws: TemplateError.self) { try Renderer(site: site, packs: [], theme: theme) { _ in "" } }
    }

    @Test func twoRenderersWriteTheSameBytes() throws {
        let files = try (0..<2).map { _ in
            let renderer = try EveryKind.site.renderer()
            return renderer.pages.map { renderer.page($0.contentPath, locale: "en") } + renderer.files(PublishedTheme.self)
        }
        #expect(files[0] == files[1])
    }
}
