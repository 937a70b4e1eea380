import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The checker")
struct CheckTests {
    private func site(_ checks: String, fileFaults: [FileFault] = []) -> TestSite {
        TestSite(["content/faq/guia.md": "[a](x1) [b](x2)\n"], settings: "checks: {\(checks)}", fileFaults: fileFaults)
    }

    private func severities(_ checks: String) -> [Severity] { site(checks).findings().map(\.severity) }

    private func exception(_ rule: String, path: String? = nil, target: String? = nil) -> String {
        let path = path.map { ", path: \"\($0)\"" } ?? ""
        let target = target.map { ", target: \($0)" } ?? ""
        return "exceptions: [{rule: \(rule), reason: porque sim\(path)\(target)}]"
    }

    @Test("Findings are sorted by location and reported once")
    func order() {
        let site = TestSite([
            "a.md": "<!--@include: ./_x.md-->", "b.md": "<!--@include: ./_x.md-->", "_x.md": "O WhatasApp [b](x2) [a](x1).",
        ])
        #expect(site.places(of: site.findings()) == ["WhatasApp", "x2", "x1"])
    }

    @Test("Settings change a severity by code or name, or turn a rule off")
    func severities() {
        #expect(severities("severity: {R301: info}") == [.info, .info])
        #expect(severities("severity: {link-dead: warning}") == [.warning, .warning])
        #expect(severities("severity: {link-dead: off}").isEmpty)
    }

    @Test(
        "An exception hides the findings that it names",
        arguments: [
            ("R301", nil, nil, 0), ("link-dead", nil, nil, 0), ("link-dead", "content/**", nil, 0),
            ("link-dead", "content/*/guia.md", "x1", 1),
            ("link-dead", "**/gu?a.md", "x2", 1),
        ] as [(String, String?, String?, Int)])
    func exceptions(_ rule: String, _ path: String?, _ target: String?, _ left: Int) {
        let codes = site(exception(rule, path: path, target: target)).findings().map(\.code)
        #expect(codes == Array(repeating: "R301", count: left))
    }

    @Test(
        "An exception that hides nothing is reported at its place in the settings",
        arguments: [
            ("image-missing", nil, nil), ("link-dead", "content/*.md", nil), ("link-dead", nil, "x3"), ("link-ded", nil, nil),
        ] as [(String, String?, String?)])
    func stale(_ rule: String, _ path: String?, _ target: String?) {
        let site = site(exception(rule, path: path, target: target))
        #expect(site.findings().count == 3)
        #expect(site.places("R901") == [rule])
        #expect(site.findings("R901").map(\.severity) == [.warning])
    }

    @Test("A severity of some files counts more than the site's, a later one more than an earlier, off and on")
    func overrides() {
        func severities(_ overrides: String..., base: String = "") -> [Severity] {
            self.severities("overrides: [\(overrides.joined(separator: ", "))], severity: {\(base)}")
        }
        let off = "{paths: [\"x/**\", \"content/**\"], severity: {link-dead: off}}"
        let info = "{paths: content/faq/*.md, severity: {R301: info}}"
        #expect(severities(off).isEmpty)
        #expect(severities(off, info) == [.info, .info])
        #expect(severities(info, off).isEmpty)
        #expect(severities(info, base: "R301: off") == [.info, .info], "on in some files though off on the site")
        #expect(severities("{paths: content/*.md, severity: {R301: off}}") == [.error, .error])
        #expect(severities("{paths: content/**, severity: {R302: off}}", base: "R301: note") == [.note, .note])
    }

    @Test("Findings that exceptions accept are kept separately")
    func excepted() {
        let site = site(exception("R301", target: "x1")).site
        let verdict = finish(site.pages.flatMap { check($0, of: site) }, of: site)
        #expect(verdict.excepted.count == 1)
        #expect(verdict.findings.count == 1)
    }

    @Test("An exception accepts a fault of a whole file by its path")
    func wholeFile() {
        let faults = ["content/a.png", "content/b.png"].map { FileFault(path: FilePath($0), problem: .notAFile) }
        let site = site(exception("file-unreadable", target: "content/a.png"), fileFaults: faults)
        #expect(site.places("R119") == ["content/b.png"])
    }
}
