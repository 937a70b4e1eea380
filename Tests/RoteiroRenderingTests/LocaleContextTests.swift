import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

@Suite("The site in one language")
struct LocaleContextTests {
    @Test(
        "The translated share is whole percent, rounded down",
        arguments: [(29, 100, 29), (57, 100, 57), (199, 200, 99), (200, 200, 100), (0, 0, 100)])
    func coverage(translated: Int, total: Int, percent: Int) {
        let site = TestSite.rendered().site
        let page = PageTranslation(status: .partial, translated: translated, total: total, untranslated: [], steps: [:])
        var pack = TestTheme.pack("pt-BR").pack
        pack.tag = "en"
        let localized = LocalizedSite(site, pack: pack, settings: site.settings, pages: site.pages, translations: ["guia.md": page])
        #expect(LocaleContext(localized, source: pack).coveragePercent == percent)
    }
}
