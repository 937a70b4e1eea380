import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Builds the project's own content and validates it with external tools.
@Suite("Our own site")
struct OwnSiteTests {
    private func built() async throws -> (Sandbox, BuildOutcome) {
        let sandbox = try Sandbox()
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), output: sandbox.path("site"), on: RealDisk())
        return (sandbox, try await build(project, on: RealDisk()))
    }

    @Test("It has no error, no warning and no info; a note for each sample")
    func clean() async throws {
        let (_, outcome) = try await built()
        let others = outcome.diagnostics.filter { $0.severity != .note }.map { $0.short(outcome.texts) }
        #expect(others == [])
        #expect(outcome.diagnostics.count { $0.code == "R208" } >= 25)
    }

    @Test("Every page of every language is valid HTML, on a site that is searched", .validator("vnu"), .pagefind)
    func valid() async throws {
        let validator = try #require(Validator("vnu"), "vnu is not installed")
        guard case .found(let pagefind) = await Pagefind.find() else {
            Issue.record("Pagefind is not installed")
            return
        }
        let sandbox = try Sandbox()
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), output: sandbox.path("site"), on: RealDisk())
        let outcome = try await build(project, on: RealDisk(), findIndexer: { pagefind })
        #expect(outcome.search == .made)
        let verdict = try validator.run(["--skip-non-html", sandbox.path("site")])
        #expect(verdict.status == 0, "\(verdict.text)")
        #expect(verdict.text.isEmpty, "\(verdict.text)")
    }

    @Test("Every QR code that it draws is read", .validator("zbarimg"))
    func codes() async throws {
        let validator = try #require(Validator("zbarimg"), "zbarimg is not installed")
        let (sandbox, _) = try await built()
        let files = sandbox.files(below: "site")
        let codes =
            files.keys.filter { $0.hasPrefix("media/qr-") } + ["images/conexao-whatsapp/qr-20.png", "images/conexao-whatsapp/qr-21.png"]
        #expect(codes.count >= 3)
        for code in codes.sorted() {
            let verdict = try validator.run(["-q", "--raw", "-Sdisable", "-Sqrcode.enable", sandbox.path("site/" + code)])
            #expect(verdict.status == 0, "\(code)")
        }
    }

    @Test("Samples of one layout and mark still differ, unless they are declared alike")
    func samplesDiffer() async throws {
        let (sandbox, _) = try await built()
        let images = sandbox.files(below: "site/images").filter { !$0.key.contains("icon") }
        #expect(Set(images.values).count == images.count)
    }

    @Test("The manual's settings table names every key that the reader asks for")
    func settingsTable() throws {
        let manual = try #require(ProjectFolder.text(at: "content/manual/configuracao.md"))
        for key in [
            "title", "description", "baseURL", "content", "public", "output", "exclude", "sourceLocale", "locales", "cleanUrls", "search",
            "typography",
            "rawHTML",
            "checks.severity", "checks.overrides", "checks.exceptions", "checks.external", "checks.html.iframes", "checks.links.schemes",
            "checks.links.hosts", "checks.secrets.allow",
        ] {
            #expect(manual.contains("`\(key)`"), "\(key)")
        }
    }
}
