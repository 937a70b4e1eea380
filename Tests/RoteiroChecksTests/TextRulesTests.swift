import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of text and files")
struct TextRulesTests {
    private static let text = TestText("::: dica\n:::\ntitel: x\n")
    private static let span = text.span(of: "dica")

    private func only(_ fault: SyntaxFault) throws -> Diagnostic {
        let all = check(.ofTests([Self.text], [Self.text.page(faults: [fault])]))
        #expect(all.count == 1)
        return try #require(all.first)
    }

    @Test(
        "Every fault that the parser records is reported by its rule, at its location",
        arguments: [
            (.notUTF8(span), "R101"), (.nulByte(span), "R117"), (.frontMatterInvalid(.syntax("x"), span), "R102"),
            (.frontMatterInvalid(.type(key: "tags", expected: .textOrList), span), "R102"), (.frontMatterInvalid(.unclosed, span), "R102"),
            (.frontMatterKey("titel", nearest: "title", span), "R115"),
            (.containerUnclosed(kind: "tip", opening: span, endedBy: nil), "R103"),
            (.containerUnclosed(kind: "tip", opening: span, endedBy: span), "R103"), (.containerStrayFence(span), "R104"),
            (.containerFenceInCode(closing: span, code: span), "R103"), (.containerUnknown(word: "dica", nearest: nil, span), "R105"),
            (.codeFenceUnclosed(span), "R106"), (.limitExceeded(.tableCells(limit: 20_000), found: 20_001, span), "R112"),
            (.unsupported(.script, span), "R111"), (.unsupported(.component("Badge"), span), "R111"),
            (.includeFailed(.cycle, path: "x.md", span), "R116"), (.includeFailed(.region("r"), path: "x.md", span), "R116"),
            (.footnoteUnused(label: "1", span), "R120"), (.linkUnparsed(.address, address: Located("b c", at: span), span), "R311"),
        ] as [(SyntaxFault, String)])
    func faults(_ fault: SyntaxFault, _ code: String) throws {
        let finding = try only(fault)
        #expect(finding.code == code)
        #expect(finding.location == .span(Self.span))
        for catalog in MessageCatalog.all {
            #expect(!catalog.text(finding.message).isEmpty)
            if let help = finding.help { #expect(!catalog.text(help).isEmpty) }
        }
    }

    @Test("A limit fault gives the value, the limit and a remedy")
    func limit() throws {
        let finding = try only(.limitExceeded(.nesting(limit: 32), found: 40, Self.span))
        #expect(finding.message.english.contains("40"))
        #expect(finding.message.english.contains("32"))
        #expect(finding.help != nil)
    }

    @Test("An unknown kind near a known one is offered, and braces get their space")
    func containerUnknown() throws {
        #expect(try only(.containerUnknown(word: "dica", nearest: "tip", Self.span)).fixes.first?.edits.first?.replacement == "tip")
        let text = TestText("::: tip{.x}")
        let fault = SyntaxFault.containerUnknown(word: "tip{.x}", nearest: "tip", text.span(of: "tip{.x}"))
        let found = check(.ofTests([text], [text.page(faults: [fault])]))
        #expect(found.first?.fixes.first?.edits.first?.replacement == "tip {.x}")
    }

    @Test(
        "Files that cannot be part of the site are reported at the file",
        arguments: [
            (.clash(FilePath("content/guia.md")), "R118"), (.unreadable(Message("Permission denied")), "R119"), (.notAFile, "R119"),
            (.danglingLink, "R119"),
            (.linkOutside, "R119"), (.tooLarge(bytes: 2, limit: 1), "R119"),
        ] as [(FileFault.Problem, String)])
    func files(_ problem: FileFault.Problem, _ code: String) {
        let fault = FileFault(path: FilePath("content/Guia.md"), problem: problem)
        let found = check(.ofTests([], [], fileFaults: [fault]))
        #expect(found.map(\.code) == [code])
        #expect(found.map(\.location) == [.file("content/Guia.md")])
    }

    @Test("A page that took folder names into its id is asked to pin it")
    func sharedID() {
        let texts = [TestText("# A", path: "content/a/crm.md"), TestText("# B", path: "content/b/crm.md", index: 1)]
        let pinned = FrontMatter(entries: [
            MetadataValue.Entry(key: Located("id", at: Self.span), value: Located(.string("b.crm"), at: Self.span))
        ])
        let found = check(.ofTests(texts, [texts[0].page(id: "a.crm"), texts[1].page(frontMatter: pinned, id: "b.crm")]))
        #expect(found.map(\.code) == ["R415"])
        #expect(found.first?.notes.map(\.location) == [.file("content/b/crm.md")])
        #expect(check(.ofTests(texts, [texts[0].page(id: "crm")])).isEmpty)
    }
}
