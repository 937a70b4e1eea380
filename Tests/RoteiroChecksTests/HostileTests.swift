import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Everything that would take quadratic time in the size of a page is limited.
@Suite("Hostile pages take linear time")
struct HostileTests {
    @Test("A page of dead links and anchors among many pages")
    func deadLinks() {
        let text = TestText("[a](nada-disso#x)[b](#nada)")
        let dead = text.link("a", to: "nada-disso#x")
        let anchor = text.link("b", to: "#nada")
        func page(_ count: Int) -> ParsedPage {
            text.page(intro: Array(repeating: dead, count: count) + Array(repeating: anchor, count: count))
        }
        func site(_ page: ParsedPage, among count: Int) -> ResolvedSite {
            let others = (0..<count).map { TestText("# P", path: "content/nada-disto-\($0 + 1).md", index: $0 + 1) }
            return .ofTests([text] + others, [page] + others.map { $0.page() })
        }
        func found(_ site: ResolvedSite) -> [Diagnostic] { check(site.pages[0], of: site) }
        let large = page(1_000)
        #expect(found(site(large, among: 100)).count == 2_000)
        expectLinear(from: 250, input: page) { _ = found(site($0, among: 100)) }
        expectLinear(from: 25) {
            site(large, among: $0)
        } work: {
            _ = found($0)
        }
    }

    @Test("A page of two thousand wrong sequences")
    func sequences() {
        func found(_ site: ResolvedSite) -> [Diagnostic] { check(site.pages[0], of: site) }
        #expect(found(Self.sequences(2_000)).count { $0.code == "R412" } == 2_000)
        expectLinear(from: 500, input: Self.sequences) { _ = found($0) }
    }

    private static func sequences(_ count: Int) -> ResolvedSite {
        let text = TestText(String(repeating: "## Passo 2: A\n", count: count))
        let number = Located(2, at: text.span(of: "2"))
        let heading = text.heading(2, "Passo 2: A", slug: "passo-2-a")
        let title = InlineGroup([text.text("A")], at: text.span(of: "A"))
        let blocks = [text.paragraph("Passo")]
        let steps = (0..<count).map { index in
            Step(
                id: "a", number: number, word: "Passo", title: title, heading: heading,
                blocks: blocks, interlude: [], sequence: index)
        }
        return .ofTests([text], [text.page(steps: steps)])
    }
}
