import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of links to other sites")
struct ExternalLinkRulesTests {
    private func site(_ answer: LinkCheckResult?, _ written: String = "https://example.com/a#parte", image: Bool = false) -> TestSite {
        let page = image ? "![Tela](\(written))" : "Veja [o manual](\(written))."
        return TestSite(["guia.md": page], linkResults: answer.map { [ExternalAddress(written)?.url ?? "": $0] } ?? [:])
    }

    private func findings(_ site: TestSite) -> [Diagnostic] { site.findings().filter { ["R308", "R313", "R314"].contains($0.code) } }

    private func only(_ site: TestSite) throws -> Diagnostic {
        let all = findings(site)
        #expect(all.count == 1)
        let finding = try #require(all.first)
        let page = site.site.pages[0]
        let written = page.links.first?.destination ?? page.images[0].source
        #expect(finding.location == .span(written.span))
        return finding
    }

    @Test(
        "A working, skipped or unchecked link is not reported",
        arguments: [nil, LinkCheckResult(.alive), LinkCheckResult(.alive, reached: "https://example.com/b"), LinkCheckResult(.skipped)])
    func silent(_ answer: LinkCheckResult?) {
        #expect(findings(site(answer)).isEmpty)
    }

    @Test(
        "A dead link is an error",
        arguments: [
            .dead(status: 404), .noSuchHost, .certificate(.expired), .certificate(.selfSigned), .certificate(.wrongHost),
            .certificate(.notYetValid), .redirectedToScheme("file"), .malformed,
        ] as [LinkCheckResult.Outcome], [true, false])
    func dead(_ outcome: LinkCheckResult.Outcome, image: Bool) throws {
        let finding = try only(site(LinkCheckResult(outcome), image: image))
        #expect(finding.code == "R308")
        #expect(finding.severity == .error)
    }

    @Test("The message gives the status and the end of redirects")
    func words() throws {
        #expect(try only(site(LinkCheckResult(.dead(status: 410)))).message.portuguese.contains("erro 410"))
        let redirected = try only(site(LinkCheckResult(.dead(status: 404), reached: "https://example.com/z")))
        #expect(redirected.message.english.contains("redirects to `https://example.com/z`"))
        let host = try only(site(LinkCheckResult(.noSuchHost, reached: "https://nada.example/")))
        #expect(host.message.english.contains("`nada.example`"))
    }

    @Test("No message repeats a password that an author wrote into an address")
    func password() throws {
        for answer in [
            LinkCheckResult(.dead(status: 404)), LinkCheckResult(.alive, movedTo: "https://b.example/"),
            LinkCheckResult(.inconclusive(.reset)),
        ] {
            let finding = try only(site(answer, "https://user:secret@example.com/a"))
            for catalog in MessageCatalog.all {
                #expect(!([finding.message] + (finding.help.map { [$0] } ?? [])).contains { catalog.text($0).contains("secret") })
            }
        }
    }

    @Test(
        "An inconclusive check is a warning",
        arguments: [
            .status(503), .timedOut, .refused, .reset, .resolver, .redirectLoop, .tooManyRedirects, .invalidResponse, .handshake,
            .unknownIssuer,
        ] as [LinkCheckResult.Reason])
    func inconclusive(_ reason: LinkCheckResult.Reason) throws {
        let finding = try only(site(LinkCheckResult(.inconclusive(reason))))
        #expect(finding.code == "R314")
        #expect(finding.severity == .warning)
    }

    @Test("An exception is stale only if external links were checked")
    func stale() {
        func codes(_ answers: [String: LinkCheckResult]) -> [String] {
            let settings = "checks: {exceptions: [{rule: R308, reason: x}]}"
            return TestSite(["guia.md": "Veja [o manual](https://example.com/)."], settings: settings, linkResults: answers).findings().map(
                \.code)
        }
        #expect(codes([:]) == [])
        #expect(codes(["https://example.com/": LinkCheckResult(.alive)]) == ["R901"])
        #expect(codes(["https://example.com/": LinkCheckResult(.dead(status: 404))]) == [])
    }

    @Test("A private address is reported with the option that allows its check")
    func privateAddress() throws {
        #expect(try only(site(LinkCheckResult(.privateAddress))).help?.english.contains("--allow-private") == true)
        let redirected = LinkCheckResult(.privateAddress, reached: "http://10.0.0.1/")
        #expect(try only(site(redirected, "http://8.8.8.8/")).code == "R314")
        for host in ["localhost:5173", "app.localhost", "127.0.0.1", "0x7f.1", "2130706433", "[::1]:80"] {
            #expect(site(LinkCheckResult(.privateAddress), "http://\(host)/").findings("R314").isEmpty, "R310 says so already")
        }
    }

    @Test(
        "A new address is offered, with the old fragment unless it has its own, and settles the finding",
        arguments: [
            ("https://b.example/x", "https://b.example/x#parte"), ("https://b.example/x#y", "https://b.example/x#y"),
            ("https://b.example/(x)", "https://b.example/%28x%29#parte"),
        ])
    func moved(_ new: String, _ written: String) throws {
        let finding = try only(site(LinkCheckResult(.alive, movedTo: new)))
        #expect(finding.code == "R313")
        let fix = try #require(finding.fixes.first)
        #expect(!fix.isSafe)
        #expect(fix.edits.map(\.replacement) == [written])
        #expect(fix.edits.map(\.expected) == ["https://example.com/a#parte"])
        #expect(site(LinkCheckResult(.alive), written).findings().isEmpty)
    }

    @Test("The same address over https is left to R307, and http is not recommended; entities are not made by accident")
    func movedToHTTPS() throws {
        let site = site(LinkCheckResult(.alive, movedTo: "https://example.com/a", worksOverHTTPS: true), "http://example.com/a")
        #expect(site.findings("R313").isEmpty)
        #expect(self.site(LinkCheckResult(.alive, movedTo: "http://b.example/")).findings().isEmpty)
        #expect(try only(self.site(LinkCheckResult(.alive, movedTo: "https://b.example/?a&copy;"))).fixes.isEmpty)
    }
}
