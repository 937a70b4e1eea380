import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The checker")
struct CheckTests {
    private let text = TestText("[a](x1) [b](x2)\n", path: "content/faq/guia.md")
    private let rules = TestText("- rule: link-dead\n", path: "roteiro.yml", index: 1)

    private func findings(_ change: (inout Settings) -> Void = { _ in }) -> [Diagnostic] {
        var settings = Settings.ofTests
        change(&settings)
        return check(
            .ofTests([text, rules], [text.page(intro: [text.link("b", to: "x2"), text.link("a", to: "x1")])], settings: settings))
    }

    private func exception(_ rule: String, path: String? = nil, target: String? = nil) -> Settings.Exception {
        let targets = target.map { [Settings.Exception.Target(Located($0, at: rules.span(of: "rule")))] } ?? []
        return Settings.Exception(
            rule: Located(rule, at: rules.span(of: "link-dead")), path: path, targets: targets, reason: "porque sim")
    }

    @Test("Findings are sorted by location and reported once")
    func order() {
        let lower = findings().compactMap { if case .span(let span) = $0.location { span.lower } else { nil } }
        #expect(lower == [4, 12])
        let page = text.page(intro: [text.link("a", to: "x1"), text.link("a", to: "x1")])
        #expect(check(.ofTests([text], [page])).count == 1)
    }

    @Test("Settings change a severity by code or name, or turn a rule off")
    func severities() {
        #expect(findings { $0.severities = ["R301": .info] }.map(\.severity) == [.info, .info])
        #expect(findings { $0.severities = ["link-dead": .warning] }.map(\.severity) == [.warning, .warning])
        #expect(findings { $0.severities = ["link-dead": nil] }.isEmpty)
    }

    @Test(
        "An exception hides the findings that it names",
        arguments: [
            ("R301", nil, nil, 0), ("link-dead", nil, nil, 0), ("link-dead", "content/**", nil, 0),
            ("link-dead", "content/*/guia.md", "x1", 1),
            ("link-dead", "**/gu?a.md", "x2", 1),
        ] as [(String, String?, String?, Int)])
    func exceptions(_ rule: String, _ path: String?, _ target: String?, _ left: Int) {
        #expect(
            findings { $0.exceptions = [exception(rule, path: path, target: target)] }.map(\.code) == Array(repeating: "R301", count: left))
    }

    @Test(
        "An exception that hides nothing is reported at its place in the settings",
        arguments: [
            ("image-missing", nil, nil), ("link-dead", "content/*.md", nil), ("link-dead", nil, "x3"), ("link-ded", nil, nil),
        ] as [(String, String?, String?)])
    func stale(_ rule: String, _ path: String?, _ target: String?) throws {
        let found = findings { $0.exceptions = [exception(rule, path: path, target: target)] }
        let stale = try #require(found.first { $0.code == "R901" })
        #expect(found.count == 3)
        #expect(stale.location == .span(rules.span(of: "link-dead")))
        #expect(stale.severity == .warning)
    }

    @Test("A severity of some files counts more than the site's, a later one more than an earlier, off and on")
    func overrides() {
        func severities(_ overrides: Settings.Override..., base: [String: Severity?] = [:]) -> [Severity] {
            findings {
                $0.overrides = overrides
                $0.severities = base
            }.map(\.severity)
        }
        let off = Settings.Override(paths: ["x/**", "content/**"], severities: ["link-dead": nil])
        let info = Settings.Override(paths: ["content/faq/*.md"], severities: ["R301": .info])
        #expect(severities(off).isEmpty)
        #expect(severities(off, info) == [.info, .info])
        #expect(severities(info, off).isEmpty)
        #expect(severities(info, base: ["R301": nil]) == [.info, .info], "on in some files though off on the site")
        #expect(severities(.init(paths: ["content/*.md"], severities: ["R301": nil])) == [.error, .error])
        #expect(severities(.init(paths: ["content/**"], severities: ["R302": nil]), base: ["R301": .note]) == [.note, .note])
    }

    @Test("Findings that exceptions accept are kept separately")
    func excepted() {
        var settings = Settings.ofTests
        settings.exceptions = [exception("R301", target: "x1")]
        let site = ResolvedSite.ofTests(
            [text, rules], [text.page(intro: [text.link("b", to: "x2"), text.link("a", to: "x1")])], settings: settings)
        let verdict = finish(site.pages.flatMap { check($0, of: site) }, of: site)
        #expect(verdict.excepted.count == 1)
        #expect(verdict.findings.count == 1)
    }

    @Test("An exception accepts a fault of a whole file by its path")
    func wholeFile() {
        var settings = Settings.ofTests
        settings.exceptions = [exception("file-unreadable", target: "content/a.png")]
        let faults = ["content/a.png", "content/b.png"].map { FileFault(path: FilePath($0), problem: .notAFile) }
        #expect(check(.ofTests([text, rules], [], settings: settings, fileFaults: faults)).map(\.location) == [.file("content/b.png")])
    }
}
