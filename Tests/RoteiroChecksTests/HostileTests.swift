import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// What grows with the square of a page has a limit; without it each of these would take minutes.
@Suite("Hostile pages do not stall the check")
struct HostileTests {
    @Test("A page of dead links and anchors among many pages", .timeLimit(.minutes(10)))
    func deadLinks() {
        let text = TestText("[a](nada-disso#x)[b](#nada)")
        let dead = text.link("a", to: "nada-disso#x")
        let anchor = text.link("b", to: "#nada")
        let page = text.page(intro: Array(repeating: dead, count: 1_000) + Array(repeating: anchor, count: 1_000))
        let others = (1...100).map { TestText("# P", path: "content/nada-disto-\($0).md", index: $0) }
        let site = ResolvedSite.ofTests([text] + others, [page] + others.map { $0.page() })
        let found = check(site.pages[0], of: site)
        #expect(found.count == 2_000)
    }

    @Test("A page of two thousand wrong sequences", .timeLimit(.minutes(10)))
    func sequences() {
        let text = TestText(String(repeating: "## Passo 2: A\n", count: 2_000))
        let number = Located(2, at: text.span(of: "2"))
        let heading = text.heading(2, "Passo 2: A", slug: "passo-2-a")
        let title = InlineGroup([text.text("A")], at: text.span(of: "A"))
        let blocks = [text.paragraph("Passo")]
        let steps = (0..<2_000).map { index in
            Step(
                id: "a", number: number, word: "Passo", title: title, heading: heading,
                blocks: blocks, interlude: [], sequence: index)
        }
        let page = text.page(steps: steps)
        let site = ResolvedSite.ofTests([text], [page])
        #expect(check(site.pages[0], of: site).count { $0.code == "R412" } == 2_000)
    }
}
