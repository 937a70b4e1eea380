import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("A picture gets the name of its format")
struct ImageRenameTests {
    private func finding(_ page: String, image: String = "x/tela.PNG", beside: [String] = []) throws -> (fix: Fix?, page: String) {
        let file = ImageFile(format: .gif, width: 1, height: 1, byteCount: 9, sha256: "")
        let site = TestSite(["guia.md": "# G\n\n" + page], files: beside, images: [image: file])
        let finding = try #require(site.findings("R204").first)
        #expect(finding.fixes.allSatisfy { !$0.isSafe })
        return (finding.fixes.first, site.fixed([finding]))
    }

    @Test(
        "Wherever a page names it the ending changes, and nothing else",
        arguments: [
            ("![a](x/tela.PNG)", "![a](x/tela.gif)"), ("![a](./x/../x/tela.PNG?a=b.PNG#c.PNG)", "![a](./x/../x/tela.gif?a=b.PNG#c.PNG)"),
            ("![a](x/tela.PNG) ![b](/x/tela.PNG) [c](/x/tela.PNG)", "![a](x/tela.gif) ![b](/x/tela.gif) [c](/x/tela.gif)"),
            ("<img src=\"x/tela.PNG\" alt=\"a\">", "<img src=\"x/tela.gif\" alt=\"a\">"), ("![a](%78/tela.PNG)", "![a](%78/tela.gif)"),
        ])
    func renamed(_ page: String, _ expected: String) throws {
        let (fix, mended) = try finding(page)
        #expect(fix?.renames == [Fix.Rename(from: FilePath("x/tela.PNG"), to: FilePath("x/tela.gif"))])
        #expect(mended == "# G\n\n" + expected)
    }

    @Test("A name without an ending gets one")
    func noEnding() throws {
        #expect(try finding("![a](x/tela)", image: "x/tela").page == "# G\n\n![a](x/tela.gif)")
    }

    @Test(
        "Nothing is offered where an address is written with escapes or by reference, where no page names the picture, or the name is taken",
        arguments: [
            ("![a](x/tela.PN&#71;)", []), ("![a](x/tela%2EPNG)", []), ("![a](x/tela\\.PNG) ![a](x/tela.PNG)", []), ("Texto.", []),
            ("![a][r]\n\n[r]: x/tela.PNG", []),
            ("![a](x/tela.PNG)", ["x/tela.gif"]), ("![a](x/tela.PNG)", ["x/Tela.GIF"]),
        ])
    func refused(_ page: String, _ beside: [String]) throws {
        #expect(try finding(page, beside: beside).fix == nil)
    }
}
