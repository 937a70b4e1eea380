import RoteiroCore
import Testing

@testable import RoteiroSystem

/// The decision for each reply, without a network.
@Suite("Link probes")
struct LinkProbeTests {
    private func probe(_ url: String = "https://a.example/x", retries: Int = 2, settings: Settings.ExternalLinks = .init()) throws
        -> LinkProbe
    {
        let address = try #require(ExternalAddress(url))
        return LinkProbe(address, retries: retries, pace: RateLimit(), mayAsk: AddressFilter(settings))
    }

    private func status(_ status: Int, location: String? = nil, retryAfter: String? = nil) -> Reply {
        .response(.init(status: status, location: location, retryAfter: retryAfter))
    }

    /// Passes the replies in order; each but the last must lead to another request.
    private func outcome(_ replies: [Reply], of probe: LinkProbe) throws -> LinkCheckResult {
        var probe = probe
        for (index, reply) in replies.enumerated() {
            if case .finished(let answer) = probe.receive(reply, now: 0) {
                #expect(index == replies.count - 1, "it ended after \(index + 1) replies")
                return answer
            }
        }
        Issue.record("it did not end")
        return LinkCheckResult(.skipped)
    }

    @Test("HEAD is enough for a page that is there")
    func head() throws {
        var probe = try probe()
        #expect(probe.request.method == .head)
        #expect(probe.receive(status(204), now: 0) == .finished(LinkCheckResult(.alive)))
    }

    @Test("After any other response to HEAD, GET follows immediately", arguments: [400, 401, 403, 404, 405, 410, 500, 501, 999])
    func get(code: Int) throws {
        var probe = try probe()
        #expect(probe.receive(status(code), now: 0) == .ask(after: 0, holdsHost: false))
        #expect(probe.request.method == .get)
        #expect(probe.receive(status(200), now: 0) == .finished(LinkCheckResult(.alive)))
    }

    @Test("A page that is gone is dead; a server that does not say is not", arguments: [400, 404, 405, 410, 418])
    func dead(code: Int) throws {
        #expect(try outcome([status(code), status(code)], of: probe()).outcome == .dead(status: code))
        #expect(try outcome([status(401), status(401)], of: probe()).outcome == .inconclusive(.status(401)))
        #expect(try outcome([status(403), status(403)], of: probe()).outcome == .inconclusive(.status(403)))
        #expect(try outcome([status(0), status(0)], of: probe()).outcome == .inconclusive(.status(0)))
    }

    @Test("Retries wait twice as long each time, and end")
    func backoff() throws {
        var probe = try probe(retries: 3)
        #expect(probe.receive(.failure(.reset), now: 0) == .ask(after: 1, holdsHost: false))
        #expect(probe.request.method == .get)
        #expect(probe.receive(.failure(.timedOut), now: 0) == .ask(after: 2, holdsHost: false))
        #expect(probe.receive(status(502), now: 0) == .ask(after: 4, holdsHost: false))
        #expect(probe.receive(.failure(.refused), now: 0) == .finished(LinkCheckResult(.inconclusive(.refused))))
        #expect(RateLimit().wait(60) == 30)
    }

    @Test("Retry-After holds the whole host, up to a limit")
    func retryAfter() throws {
        var probe = try probe(retries: 3)
        #expect(probe.receive(status(429, retryAfter: "7"), now: 0) == .ask(after: 7, holdsHost: true))
        #expect(probe.receive(status(503, retryAfter: "Thu, 01 Jan 1970 00:01:05 GMT"), now: 60) == .ask(after: 5, holdsHost: true))
        #expect(probe.receive(status(503, retryAfter: "soon"), now: 0) == .ask(after: 4, holdsHost: false))
        #expect(try outcome([status(429, retryAfter: "31")], of: self.probe()).outcome == .inconclusive(.status(429)))
    }

    @Test("Permanent failures are not retried")
    func certain() throws {
        #expect(try outcome([.failure(.certificate(.expired))], of: probe()).outcome == .certificate(.expired))
        #expect(try outcome([.failure(.privateAddress)], of: probe()).outcome == .privateAddress)
        #expect(try outcome([.failure(.malformed)], of: probe()).outcome == .malformed)
        #expect(try outcome([.failure(.unknownIssuer)], of: probe()).outcome == .inconclusive(.unknownIssuer))
        #expect(try outcome([.failure(.reset)], of: probe(retries: 0)).outcome == .inconclusive(.reset))
    }

    @Test("Permanent redirects tell a new address, up to the first temporary one")
    func moved() throws {
        let all = try outcome([status(301, location: "/y"), status(308, location: "//b.example/z#d"), status(200)], of: probe())
        #expect(all == LinkCheckResult(.alive, movedTo: "https://b.example/z#d", reached: "https://b.example/z"))
        let some = try outcome(
            [status(301, location: "/y"), status(302, location: "/z"), status(301, location: "/w"), status(200)], of: probe())
        #expect(some == LinkCheckResult(.alive, movedTo: "https://a.example/y", reached: "https://a.example/w"))
        let none = try outcome([status(302, location: "/y"), status(301, location: "/z"), status(200)], of: probe())
        #expect(none.movedTo == nil)
        let dead = try outcome([status(301, location: "/y"), status(404), status(404)], of: probe())
        #expect(dead == LinkCheckResult(.dead(status: 404), reached: "https://a.example/y"))
    }

    @Test("Redirect loops and endless chains end")
    func circles() throws {
        #expect(try outcome([status(302, location: "/x")], of: probe()).outcome == .inconclusive(.redirectLoop))
        #expect(
            try outcome([status(302, location: "/y"), status(302, location: "./x#z")], of: probe()).outcome
                == .inconclusive(.redirectLoop))
        let road = (0...LinkProbe.hopLimit).map { status(302, location: "/\($0)") }
        #expect(try outcome(road, of: probe()).outcome == .inconclusive(.tooManyRedirects))
    }

    @Test("No redirect leads out of http")
    func schemes() throws {
        #expect(try outcome([status(302, location: "file:///etc/passwd")], of: probe()).outcome == .redirectedToScheme("file"))
        #expect(try outcome([status(302, location: "JavaScript:alert(1)")], of: probe()).outcome == .redirectedToScheme("javascript"))
        #expect(try outcome([status(302, location: "")], of: probe()).outcome == .inconclusive(.invalidResponse))
        #expect(try outcome([status(302)], of: probe()).outcome == .inconclusive(.invalidResponse))
    }

    @Test("A redirect to what the settings skip ends there")
    func skipped() throws {
        var settings = Settings.ExternalLinks()
        settings.skip = ["login.example"]
        #expect(try outcome([status(302, location: "//login.example/")], of: probe(settings: settings)).outcome == .skipped)
    }
}

@Suite("Retry-After")
struct RetryAfterTests {
    @Test(
        "It is read in all its forms",
        arguments: [
            ("120", 120), (" 0 ", 0), ("99999999999999999999", Int.max), ("Sun, 06 Nov 1994 08:49:37 GMT", 60),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 60), ("Sun Nov  6 08:49:37 1994", 60), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ])
    func read(text: String, seconds: Int) {
        #expect(RetryAfter.seconds(text, now: 784_111_777 - 60) == seconds)
    }

    @Test("February of a leap year has its 29 days")
    func leap() {
        #expect(RetryAfter.seconds("Thu, 29 Feb 2024 00:00:00 GMT", now: 1_709_078_400) == 86_400)
        #expect(RetryAfter.seconds("Fri, 01 Mar 2024 00:00:00 GMT", now: 1_709_164_800) == 86_400)
    }

    @Test(
        "Any other value is ignored",
        arguments: [
            "", "soon", "-5", "1.5", "Sun, 06 Nov 1994", "Sun, 99 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "a b c d e",
        ])
    func rubbish(text: String) {
        #expect(RetryAfter.seconds(text, now: 0) == nil)
    }
}
