import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Tests the path from pages to findings without a network: no connection is opened to any of these addresses.
@Suite("Links to other sites")
struct ExternalLinksTests {
    private static let page = """
        # A

        [um](http://x:99999/x) [dois](http://x:99999/x#y) ![três](http://x:99999/z.png)

        ::: qr http://x:99999/qr
        Aponte a câmera.
        :::
        """

    private func ask(
        _ page: String, cache: String?, in sandbox: Sandbox, allowsPrivate: Bool = false, now: Int = 1_000_000
    ) async throws -> (outcome: ExternalLinks.Outcome, findings: [String]) {
        try sandbox.write(Array(page.utf8), to: "site/content/a.md")
        try sandbox.write(Array("checks: {external: {retries: 0}}\n".utf8), to: "site/roteiro.yml")
        let project = try Project(in: sandbox.path("site"), on: RealDisk())
        let parsed = await ParsedSite(try await ReadSite(project, for: .check, from: RealDisk()))
        let links = ExternalLinks(allowsPrivate: allowsPrivate, cacheFolder: cache, now: { now })
        let outcome = try links.ask(parsed.pages, project.settings, on: RealDisk())
        let site = await ResolvedSite(parsed, linkResults: outcome.linkResults)
        return (
            outcome, await findings(in: site).filter { $0.code == "R308" || $0.code == "R314" }.map { "\($0.code) \($0.short(site.texts))" }
        )
    }

    @Test("Links, images and QR codes are requested once and reported at every place")
    func places() async throws {
        let (outcome, findings) = try await ask(Self.page, cache: nil, in: Sandbox())
        #expect(outcome.linkResults.keys.sorted() == ["qr", "x", "z.png"].map { "http://x:99999/" + $0 })
        #expect(outcome.linkResults.values.allSatisfy { $0.outcome == .malformed })
        let place = "content/a.md:3:link-external-dead"
        #expect(findings == [place, place, place, "content/a.md:5:link-external-dead"].map { "R308 " + $0 })
    }

    @Test("Recent cached results are used, and those with private addresses are separate")
    func cache() async throws {
        let sandbox = try Sandbox()
        let line = "999999\thttps://a.invalid/\t410\t\t\t\n"
        let hash = String(line.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
        let bytes = Array("roteiro-links 1 1 \(hash)\n\(line)".utf8)
        try sandbox.write(bytes, to: "cache/links")
        let page = "# A\n\n[um](https://a.invalid/)\n"
        #expect(try await ask(page, cache: sandbox.path("cache"), in: sandbox).findings == ["R308 content/a.md:3:link-external-dead"])
        #expect(
            try await ask(page, cache: sandbox.path("cache"), in: sandbox, now: 999_999 + 86_399).outcome.linkResults.values.map(\.outcome)
                == [
                    .dead(status: 410)
                ])
        #expect(sandbox.files(below: "cache")["links"] == bytes, "nothing was learnt, nothing is written")
        let others = [(allowsPrivate: true, now: 1_000_000), (allowsPrivate: false, now: 999_999 + 86_400)]
        for (allowsPrivate, now) in others {
            let outcome = try await ask(page, cache: sandbox.path("cache"), in: sandbox, allowsPrivate: allowsPrivate, now: now).outcome
            #expect(outcome.linkResults.values.allSatisfy { $0.outcome != .dead(status: 410) })
        }
    }

    @Test("A damaged cache is reported and replaced; one that cannot be written does not stop the run")
    func damaged() async throws {
        let sandbox = try Sandbox(["cache/links": "roteiro-links 1 1 0\nx\n", "file": ""])
        let (outcome, _) = try await ask("# A\n\n[um](http://127.0.0.1:9/)\n", cache: sandbox.path("cache"), in: sandbox)
        #expect(outcome.notices.count == 1)
        #expect(sandbox.text("cache/links")?.hasPrefix("roteiro-links 1 0 ") == true)
        #expect(try await ask("# A\n\n[um](http://127.0.0.1:9/)\n", cache: sandbox.path("cache"), in: sandbox).outcome.notices.isEmpty)
        #expect(
            try await ask("# A\n\n[um](http://127.0.0.1:9/)\n", cache: sandbox.path("file/x"), in: sandbox).outcome.linkResults.count == 1)
    }

    @Test("A cache that cannot be read is told with its path")
    func unreadableCache() async throws {
        let sandbox = try Sandbox(["cache/links/x": ""])
        let (outcome, _) = try await ask("# A\n\n[um](http://127.0.0.1:9/)\n", cache: sandbox.path("cache"), in: sandbox)
        let expected = "cannot read the link cache: cannot read \(sandbox.path("cache/links")): not a regular file"
        #expect(outcome.notices.map(\.english).contains(expected))
    }

    @Test("A site without external links makes no request")
    func nobody() async throws {
        #expect(try await ask("# A\n\n[um](mailto:a@b.c) [dois](./a)\n", cache: nil, in: Sandbox()).outcome.linkResults.isEmpty)
    }
}
