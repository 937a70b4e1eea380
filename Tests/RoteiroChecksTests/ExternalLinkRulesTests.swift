import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of links to other sites")
struct ExternalLinkRulesTests {
    private func site(_ answer: LinkAnswer?, _ written: String = "https://example.com/a#parte", image: Bool = false) -> TestSite {
        let page = image ? "![Tela](\(written))" : "Veja [o manual](\(written))."
        return TestSite(["guia.md": page], answers: answer.map { [ExternalAddress(written)?.url ?? "": $0] } ?? [:])
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
        "What is alive, skipped or was never asked is silent",
        arguments: [nil, LinkAnswer(.alive), LinkAnswer(.alive, reached: "https://example.com/b"), LinkAnswer(.skipped)])
    func silent(_ answer: LinkAnswer?) {
        #expect(findings(site(answer)).isEmpty)
    }

    @Test(
        "What is dead is an error",
        arguments: [
            .dead(status: 404), .noSuchHost, .certificate(.expired), .certificate(.selfSigned), .certificate(.wrongHost),
            .certificate(.notYetValid), .redirectedToScheme("file"), .malformed,
        ] as [LinkAnswer.Outcome], [true, false])
    func dead(_ outcome: LinkAnswer.Outcome, image: Bool) throws {
        let finding = try only(site(LinkAnswer(outcome), image: image))
        #expect(finding.code == "R308")
        #expect(finding.severity == .error)
    }

    @Test("It says the status, and where redirects ended")
    func words() throws {
        #expect(try only(site(LinkAnswer(.dead(status: 410)))).message.portuguese.contains("erro 410"))
        let redirected = try only(site(LinkAnswer(.dead(status: 404), reached: "https://example.com/z")))
        #expect(redirected.message.english.contains("redirects to `https://example.com/z`"))
        let host = try only(site(LinkAnswer(.noSuchHost, reached: "https://nada.example/")))
        #expect(host.message.english.contains("`nada.example`"))
    }

    @Test("No message repeats a password that an author wrote into an address")
    func password() throws {
        for answer in [LinkAnswer(.dead(status: 404)), LinkAnswer(.alive, movedTo: "https://b.example/"), LinkAnswer(.unsure(.reset))] {
            let finding = try only(site(answer, "https://user:secret@example.com/a"))
            for catalog in MessageCatalog.all {
                #expect(!([finding.message] + (finding.help.map { [$0] } ?? [])).contains { catalog.text($0).contains("secret") })
            }
        }
    }

    @Test(
        "What is not certain is a warning",
        arguments: [
            .status(503), .timedOut, .refused, .reset, .resolver, .redirectLoop, .tooManyRedirects, .invalidAnswer, .handshake,
            .unknownIssuer,
        ] as [LinkAnswer.Doubt])
    func unsure(_ doubt: LinkAnswer.Doubt) throws {
        let finding = try only(site(LinkAnswer(.unsure(doubt))))
        #expect(finding.code == "R314")
        #expect(finding.severity == .warning)
    }

    @Test("An exception is stale only when other sites were asked")
    func stale() {
        func codes(_ answers: [String: LinkAnswer]) -> [String] {
            let settings = "checks: {exceptions: [{rule: R308, reason: x}]}"
            return TestSite(["guia.md": "Veja [o manual](https://example.com/)."], settings: settings, answers: answers).findings().map(
                \.code)
        }
        #expect(codes([:]) == [])
        #expect(codes(["https://example.com/": LinkAnswer(.alive)]) == ["R901"])
        #expect(codes(["https://example.com/": LinkAnswer(.dead(status: 404))]) == [])
    }

    @Test("A private address is told with the option that lets it be asked")
    func privateAddress() throws {
        #expect(try only(site(LinkAnswer(.privateAddress))).help?.english.contains("--allow-private") == true)
        let redirected = LinkAnswer(.privateAddress, reached: "http://10.0.0.1/")
        #expect(try only(site(redirected, "http://8.8.8.8/")).code == "R314")
        for host in ["localhost:5173", "app.localhost", "127.0.0.1", "0x7f.1", "2130706433", "[::1]:80"] {
            #expect(site(LinkAnswer(.privateAddress), "http://\(host)/").findings("R314").isEmpty, "R310 says so already")
        }
    }

    @Test(
        "A new address is offered, with the old fragment unless it has its own, and settles the finding",
        arguments: [
            ("https://b.example/x", "https://b.example/x#parte"), ("https://b.example/x#y", "https://b.example/x#y"),
            ("https://b.example/(x)", "https://b.example/%28x%29#parte"),
        ])
    func moved(_ new: String, _ written: String) throws {
        let finding = try only(site(LinkAnswer(.alive, movedTo: new)))
        #expect(finding.code == "R313")
        let fix = try #require(finding.fixes.first)
        #expect(!fix.isSafe)
        #expect(fix.edits.map(\.replacement) == [written])
        #expect(fix.edits.map(\.expected) == ["https://example.com/a#parte"])
        #expect(site(LinkAnswer(.alive), written).findings().isEmpty)
    }

    @Test("The same address over https is left to R307, and http is not recommended; entities are not made by accident")
    func movedToHTTPS() throws {
        let site = site(LinkAnswer(.alive, movedTo: "https://example.com/a", worksOverHTTPS: true), "http://example.com/a")
        #expect(site.findings("R313").isEmpty)
        #expect(self.site(LinkAnswer(.alive, movedTo: "http://b.example/")).findings().isEmpty)
        #expect(try only(self.site(LinkAnswer(.alive, movedTo: "https://b.example/?a&copy;"))).fixes.isEmpty)
    }
}
