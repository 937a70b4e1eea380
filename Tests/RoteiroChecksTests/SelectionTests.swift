import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The selection")
struct SelectionTests {
    private func select(_ only: [String] = [], _ ignored: [String] = [], _ paths: [String]? = nil) throws -> Selection {
        Selection(
            only: try RuleSelector.read(only), ignored: try RuleSelector.read(ignored), paths: paths.map { Set($0.map(FilePath.init)) })
    }

    @Test("Rules are named by code, name or group, in lists")
    func rules() throws {
        let selection = try select(["R301, step-gap", "R2"], ["image-missing"])
        let codes = Rules.all.map { $0.info.code }.filter { selection.contains(code: $0, path: "a.md") }
        #expect(codes.filter { !$0.hasPrefix("R2") } == ["R301", "R402"])
        #expect(codes.contains("R202") && !codes.contains("R201"))
        #expect(try Rules.all.allSatisfy { try select().contains(code: $0.info.code, path: "a.md") })
    }

    @Test("An unknown rule is refused", arguments: ["R999", "R0", "link-ded", "R", "R30"])
    func unknown(_ name: String) {
        #expect(throws: UnknownRule.self) { try RuleSelector.read(["R301,\(name)"]) }
    }

    @Test(
        "Paths are files and folders",
        arguments: [
            ("content/a.md", true), ("content/g/b.md", true), ("content/g/h/c.md", true), ("content/g2/d.md", false),
            ("content/b.md", false),
        ])
    func paths(_ path: String, _ isMeant: Bool) throws {
        #expect(try select([], [], ["content/a.md", "content/g"]).contains(path: path) == isMeant)
        #expect(try select([], [], [""]).contains(path: path))
        #expect(try !select([], [], []).contains(path: path))
    }

    @Test("A selection makes no exception stale and no baseline entry fixed")
    func whole() throws {
        let settings = "checks:\n  exceptions:\n    - rule: R301\n      reason: x\n      target: ./x\n"
        let site = TestSite(["a.md": "[x](./x) [y](./y)\n", "b.md": "[z](./z)\n"], settings: settings).site
        let all = finish(site.pages.flatMap { check($0, of: site) }, of: site)
        let known = all.against(Baseline(of: all.findings, in: site.texts), in: site.texts)
        let part = known.selected(by: try select(["R2"]), in: site.texts)
        #expect(part.findings.isEmpty && part.gone.isEmpty && part.excepted.isEmpty && part.baselined.isEmpty)
        let page = known.selected(by: try select([], [], ["a.md"]), in: site.texts)
        #expect(page.excepted.count == 1 && page.baselined.count == 1)
    }
}
