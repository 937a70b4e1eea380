import RoteiroCore
import Testing

@testable import RoteiroSystem

/// The decision for each reply, without a network.
@Suite("The way from an address to its answer")
struct InquiryTests {
    private func inquiry(_ url: String = "https://a.example/x", retries: Int = 2, settings: Settings.ExternalLinks = .init()) throws
        -> LinkProbe
    {
        let address = try #require(ExternalAddress(url))
        return LinkProbe(address, retries: retries, pace: RateLimit(), mayAsk: AddressFilter(settings))
    }

    private func status(_ status: Int, location: String? = nil, retryAfter: String? = nil) -> Reply {
        .answer(.init(status: status, location: location, retryAfter: retryAfter))
    }

    /// Passes the replies in order; each but the last must lead to another request.
    private func outcome(_ replies: [Reply], of inquiry: LinkProbe) throws -> LinkAnswer {
        var inquiry = inquiry
        for (index, reply) in replies.enumerated() {
            if case .finished(let answer) = inquiry.receive(reply, now: 0) {
                #expect(index == replies.count - 1, "it ended after \(index + 1) replies")
                return answer
            }
        }
        Issue.record("it did not end")
        return LinkAnswer(.skipped)
    }

    @Test("HEAD is enough for a page that is there")
    func head() throws {
        var inquiry = try inquiry()
        #expect(inquiry.request.method == .head)
        #expect(inquiry.receive(status(204), now: 0) == .finished(LinkAnswer(.alive)))
    }

    @Test("Whatever HEAD is told, GET is asked, at once", arguments: [400, 401, 403, 404, 405, 410, 500, 501, 999])
    func get(code: Int) throws {
        var inquiry = try inquiry()
        #expect(inquiry.receive(status(code), now: 0) == .ask(after: 0, holdsHost: false))
        #expect(inquiry.request.method == .get)
        #expect(inquiry.receive(status(200), now: 0) == .finished(LinkAnswer(.alive)))
    }

    @Test("A page that is gone is dead; a server that does not say is not", arguments: [400, 404, 405, 410, 418])
    func dead(code: Int) throws {
        #expect(try outcome([status(code), status(code)], of: inquiry()).outcome == .dead(status: code))
        #expect(try outcome([status(401), status(401)], of: inquiry()).outcome == .unsure(.status(401)))
        #expect(try outcome([status(403), status(403)], of: inquiry()).outcome == .unsure(.status(403)))
        #expect(try outcome([status(0), status(0)], of: inquiry()).outcome == .unsure(.status(0)))
    }

    @Test("Retries wait twice as long each time, and end")
    func backoff() throws {
        var inquiry = try inquiry(retries: 3)
        #expect(inquiry.receive(.failure(.reset), now: 0) == .ask(after: 1, holdsHost: false))
        #expect(inquiry.request.method == .get)
        #expect(inquiry.receive(.failure(.timedOut), now: 0) == .ask(after: 2, holdsHost: false))
        #expect(inquiry.receive(status(502), now: 0) == .ask(after: 4, holdsHost: false))
        #expect(inquiry.receive(.failure(.refused), now: 0) == .finished(LinkAnswer(.unsure(.refused))))
        #expect(RateLimit().wait(60) == 30)
    }

    @Test("Retry-After is kept to, for the whole host, but not for ever")
    func retryAfter() throws {
        var inquiry = try inquiry(retries: 3)
        #expect(inquiry.receive(status(429, retryAfter: "7"), now: 0) == .ask(after: 7, holdsHost: true))
        #expect(inquiry.receive(status(503, retryAfter: "Thu, 01 Jan 1970 00:01:05 GMT"), now: 60) == .ask(after: 5, holdsHost: true))
        #expect(inquiry.receive(status(503, retryAfter: "soon"), now: 0) == .ask(after: 4, holdsHost: false))
        #expect(try outcome([status(429, retryAfter: "31")], of: self.inquiry()).outcome == .unsure(.status(429)))
    }

    @Test("What a retry cannot change is not asked again")
    func certain() throws {
        #expect(try outcome([.failure(.certificate(.expired))], of: inquiry()).outcome == .certificate(.expired))
        #expect(try outcome([.failure(.privateAddress)], of: inquiry()).outcome == .privateAddress)
        #expect(try outcome([.failure(.malformed)], of: inquiry()).outcome == .malformed)
        #expect(try outcome([.failure(.unknownIssuer)], of: inquiry()).outcome == .unsure(.unknownIssuer))
        #expect(try outcome([.failure(.reset)], of: inquiry(retries: 0)).outcome == .unsure(.reset))
    }

    @Test("Permanent redirects tell a new address, up to the first temporary one")
    func moved() throws {
        let all = try outcome([status(301, location: "/y"), status(308, location: "//b.example/z#d"), status(200)], of: inquiry())
        #expect(all == LinkAnswer(.alive, movedTo: "https://b.example/z#d", reached: "https://b.example/z"))
        let some = try outcome(
            [status(301, location: "/y"), status(302, location: "/z"), status(301, location: "/w"), status(200)], of: inquiry())
        #expect(some == LinkAnswer(.alive, movedTo: "https://a.example/y", reached: "https://a.example/w"))
        let none = try outcome([status(302, location: "/y"), status(301, location: "/z"), status(200)], of: inquiry())
        #expect(none.movedTo == nil)
        let dead = try outcome([status(301, location: "/y"), status(404), status(404)], of: inquiry())
        #expect(dead == LinkAnswer(.dead(status: 404), reached: "https://a.example/y"))
    }

    @Test("Circles and endless roads end")
    func circles() throws {
        #expect(try outcome([status(302, location: "/x")], of: inquiry()).outcome == .unsure(.redirectLoop))
        #expect(
            try outcome([status(302, location: "/y"), status(302, location: "./x#z")], of: inquiry()).outcome == .unsure(.redirectLoop))
        let road = (0...LinkProbe.hopLimit).map { status(302, location: "/\($0)") }
        #expect(try outcome(road, of: inquiry()).outcome == .unsure(.tooManyRedirects))
    }

    @Test("No redirect leads out of http")
    func schemes() throws {
        #expect(try outcome([status(302, location: "file:///etc/passwd")], of: inquiry()).outcome == .redirectedToScheme("file"))
        #expect(try outcome([status(302, location: "JavaScript:alert(1)")], of: inquiry()).outcome == .redirectedToScheme("javascript"))
        #expect(try outcome([status(302, location: "")], of: inquiry()).outcome == .unsure(.invalidAnswer))
        #expect(try outcome([status(302)], of: inquiry()).outcome == .unsure(.invalidAnswer))
    }

    @Test("A redirect to what the settings skip ends there")
    func skipped() throws {
        var settings = Settings.ExternalLinks()
        settings.skip = ["login.example"]
        #expect(try outcome([status(302, location: "//login.example/")], of: inquiry(settings: settings)).outcome == .skipped)
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
        "Anything else is nothing",
        arguments: [
            "", "soon", "-5", "1.5", "Sun, 06 Nov 1994", "Sun, 99 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "a b c d e",
        ])
    func rubbish(text: String) {
        #expect(RetryAfter.seconds(text, now: 0) == nil)
    }
}
