import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// A page and a catalog in which every entry has one fault. A comment names the rule that reports it.
@Suite("Broken translations")
struct BrokenTranslationsTests {
    private static let folder = ProjectFolder.url.appending(path: "Tests/RoteiroEngineTests/Fixtures/broken-translations")
    private static let catalog = "content/locales/en.po"

    @Test("Every broken translation is named at its line, and nothing else is")
    func named() async throws {
        let site = try site()
        let disk = RealDisk()
        let outcome = try await check(Project(in: site.path(""), on: disk), request("R6"), on: disk)
        let found = outcome.diagnostics.compactMap { diagnostic -> String? in
            guard case .span(let span) = diagnostic.location else { return nil }
            return "\(outcome.texts[span.file].path):\(outcome.texts.start(of: span).line) \(diagnostic.code)"
        }
        let expected = try expected(site)
        #expect(expected.count >= 15)
        #expect(found.sorted() == expected.sorted())
    }

    @Test("Where a translation is broken the page has the source's words, and nothing that the translation brought")
    func published() async throws {
        let site = try site()
        let disk = RealDisk()
        _ = try await build(Project(in: site.path(""), on: disk), on: disk)
        let html = try #require(site.text("site/en/guia.html"))
        for hostile in ["<script>alert", "onerror", "javascript:", "evil.example", "BROKEN"] {
            #expect(!html.contains(hostile), "\(hostile)")
        }
        let source = try #require(site.text("site/guia.html"))
        for words in source.matches(of: /Frase [A-O]/) { #expect(html.contains(words.0), "\(words.0)") }
    }

    @Test("The name of a control gets a safe fix, and a second run finds nothing to fix")
    func mended() async throws {
        let site = try site()
        let disk = RealDisk()
        let project = try Project(in: site.path(""), on: disk)
        let mending = try await applyFixes(project, request("R602"), on: disk)
        try mending.write(project, to: disk)
        #expect(site.text(Self.catalog)?.contains("**\\\"Save\\\"** BROKEN") == true)
        let again = try await check(project, request("R602"), on: disk)
        #expect(again.diagnostics.allSatisfy { $0.fixes.isEmpty })
    }

    private func request(_ rules: String) -> CheckRequest {
        var request = CheckRequest(workingFolder: "")
        request.only = [rules]
        return request
    }

    private func site() throws -> Sandbox {
        let site = try Sandbox()
        for name in ["roteiro.yml", "content"] { try site.copy(Self.folder.appending(path: name), to: name) }
        return site
    }

    /// `# expects: R601` above an entry; the finding is at its msgstr.
    private func expected(_ site: Sandbox) throws -> [String] {
        let lines = try #require(site.text(Self.catalog)).split(separator: "\n", omittingEmptySubsequences: false)
        var expected: [String] = []
        var codes: [Substring] = []
        for (number, line) in lines.enumerated() {
            if line.hasPrefix("# expects: ") { codes = line.dropFirst(11).split(separator: " ") }
            if line.hasPrefix("msgstr ") {
                expected += codes.map { "\(Self.catalog):\(number + 1) \($0)" }
                codes = []
            }
        }
        return expected
    }
}
