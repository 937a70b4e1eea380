import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("Rules of steps and parts")
struct StepRulesTests {
    /// A step or a part of each number, with a title of its own and some text.
    private func page(_ numbers: String, _ word: String = "Passo") -> MarkedText {
        let titles = zip(numbers.split(separator: " "), "ABCDE").map { "## \(word) \($0): \($1)\n\nFaça.\n\n" }
        return MarkedText("# G\n\n" + titles.joined())
    }

    /// `name place` of each finding.
    private func said(_ source: String) -> [String] {
        let site = TestSite(source)
        return zip(site.findings().map(\.name), site.places(of: site.findings())).map { "\($0) \($1)" }
    }

    @Test(
        "A numbering fault is reported at the number",
        arguments: [("1 ⟦1⟧", "step-duplicate"), ("1 ⟦3⟧", "step-gap"), ("1 3 ⟦2⟧", "step-order"), ("⟦4⟧ 5", "step-start")])
    func numbers(_ numbers: String, _ name: String) {
        let page = page(numbers)
        let site = TestSite(page.source)
        #expect(site.findings().map(\.name) == [name])
        #expect(site.marks(of: site.findings()) == page.marks)
    }

    @Test("Steps in order are not reported")
    func silent() {
        #expect(said(page("0 1 2").source).isEmpty)
    }

    @Test("The fix renumbers the sequence, and keeps two digits where they were")
    func fix() throws {
        let fix = try #require(TestSite(page("01 03 04").source).findings().first?.fixes.first)
        #expect(fix.isSafe)
        #expect(fix.edits.map(\.expected) == ["03", "04"])
        #expect(fix.edits.map(\.replacement) == ["02", "03"])
    }

    @Test(
        "A step without text is reported, also if it has an image",
        arguments: ["", "![Tela](https://example.com/x.png)", "<img src=\"https://example.com/x.png\" alt=\"a > b\">"])
    func empty(_ content: String) {
        #expect(said("# G\n\n## Passo 1: A\n\n\(content)\n") == ["step-empty Passo 1: A"])
    }

    @Test("A step without a title is reported")
    func untitled() {
        #expect(said("# G\n\n## Passo 1\n\nFaça.\n\n## Passo 2: B\n\nFaça.\n") == ["step-untitled Passo 1"])
    }

    @Test("Parts are numbered 1, 2, 3", arguments: ["1 2", "1 ⟦3⟧", "⟦2⟧ 3", "1 ⟦1⟧", "⟦0⟧ 1"])
    func parts(_ numbers: String) {
        let page = page(numbers, "Parte")
        let site = TestSite(page.source)
        #expect(site.findings().allSatisfy { $0.code == "R409" })
        #expect(site.marks(of: site.findings()) == page.marks)
    }
}
