import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Everything that would take quadratic time in the size of a page is limited.
@Suite("Hostile pages take linear time")
struct HostileTests {
    private func found(_ site: ResolvedSite) -> [Diagnostic] { check(site.pages[0], of: site) }

    @Test("A page of dead links and anchors among many pages")
    func deadLinks() {
        func site(_ count: Int, among others: Int) -> ResolvedSite {
            var pages = (0..<others).map { ("nada-disto-\($0 + 1).md", "# P") }
            pages.append(("guia.md", "# G\n\n" + String(repeating: "[a](nada-disso#x)\n\n[b](#nada)\n\n", count: count)))
            return TestSite(Dictionary(uniqueKeysWithValues: pages)).site
        }
        #expect(found(site(1_000, among: 100)).count == 2_000)
        expectLinear(from: 250) {
            site($0, among: 100)
        } work: {
            _ = found($0)
        }
        expectLinear(from: 25) {
            site(1_000, among: $0)
        } work: {
            _ = found($0)
        }
    }

    @Test("A page of two thousand wrong sequences")
    func sequences() {
        func site(_ count: Int) -> ResolvedSite {
            TestSite("# G\n\n" + String(repeating: "# S\n\n## Passo 2: A\n\nTexto.\n\n", count: count)).site
        }
        #expect(found(site(2_000)).count { $0.code == "R412" } == 2_000)
        expectLinear(from: 500, input: site) { _ = found($0) }
    }
}
