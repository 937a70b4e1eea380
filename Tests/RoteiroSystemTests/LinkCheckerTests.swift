import Foundation
import RoteiroCore
import Testing

@testable import RoteiroSystem

/// Tests the whole check against a real server on loopback, which the policy allows.
@Suite("Link checks against a real server")
struct LinkCheckerTests {
    private func checker(
        _ servers: [TestServer], settings: (inout Settings.ExternalLinks) -> Void = { _ in }, timeout: Double = 5
    ) -> LinkChecker {
        var all = Settings.ExternalLinks()
        settings(&all)
        var checker = LinkChecker(all)
        checker.policy = AddressPolicy(
            exceptions: Set(
                servers.map { server in
                    Endpoint(address: server.host.split(separator: ".").compactMap { UInt8($0) }, port: server.port)
                }))
        checker.pace = RateLimit(backoff: 0.01, longestWait: 2, hostGap: 0)
        checker.timeout = timeout
        return checker
    }

    private func ask(_ checker: LinkChecker, _ urls: [String]) throws -> [String: LinkCheckResult] {
        try checker.results(for: urls.map { try #require(ExternalAddress($0)) })
    }

    private func answer(_ path: String, timeout: Double = 5, _ respond: @escaping @Sendable (TestServer.Request) -> TestServer.Response)
        throws
        -> (answer: LinkCheckResult, requests: [String])
    {
        let server = try TestServer(respond)
        let answers = try ask(checker([server], timeout: timeout), [server.url(path)])
        return (try #require(answers.values.first), server.requests)
    }

    @Test("A page that is there costs one HEAD, without passwords, cookies or a wish for compression")
    func alive() throws {
        let server = try TestServer { _ in .status(200, ["Set-Cookie: a=b", "Content-Length: 99"]) }
        let url = server.url("/x?y").replacing("http://", with: "http://user:secret@")
        let answers = try ask(checker([server]), [url])
        #expect(answers == [server.url("/x?y"): LinkCheckResult(.alive)])
        #expect(server.requests == ["HEAD /x?y"])
        let head = try #require(server.heads.first).lowercased()
        #expect(head.contains("user-agent: mozilla/5.0 (compatible; roteiro"))
        for word in ["authorization", "cookie", "accept-encoding", "secret", "dXNlcg"] { #expect(!head.contains(word)) }
    }

    @Test("Pages that are gone are dead, by HEAD and by GET", arguments: [404, 410])
    func dead(status: Int) throws {
        let (answer, requests) = try answer("/x") { _ in .status(status, body: "gone") }
        #expect(answer.outcome == .dead(status: status))
        #expect(requests == ["HEAD /x", "GET /x"])
    }

    @Test("A server that refuses HEAD is asked with GET", arguments: [405, 501, 403, 404])
    func headRefused(status: Int) throws {
        let (answer, requests) = try answer("/x") { $0.method == "HEAD" ? .status(status) : .status(200, body: "<p>") }
        #expect(answer.outcome == .alive)
        #expect(requests == ["HEAD /x", "GET /x"])
    }

    @Test("A chain of permanent redirects tells its end; temporary ones are silent; the fragment of a Location counts")
    func redirects() throws {
        let server = try TestServer { request in
            switch request.path {
            case "/a": .status(301, ["Location: /b"])
            case "/b": .status(308, ["LOCATION:   c d"])
            case "/c%20d": .status(301, ["Location: //127.0.0.1:\(request.head.port)/e#f"])
            case "/temporary": .status(302, ["Location: /e"])
            case "/dead": .status(301, ["Location: /gone"])
            case "/e": .status(200)
            default: .status(404)
            }
        }
        let answers = try ask(checker([server]), ["/a", "/temporary", "/dead"].map(server.url))
        #expect(answers[server.url("/a")] == LinkCheckResult(.alive, movedTo: server.url("/e#f"), reached: server.url("/e")))
        #expect(answers[server.url("/temporary")] == LinkCheckResult(.alive, reached: server.url("/e")))
        #expect(answers[server.url("/dead")] == LinkCheckResult(.dead(status: 404), reached: server.url("/gone")))
    }

    @Test("Redirect loops and long chains end")
    func loops() throws {
        let server = try TestServer { request in
            switch request.path {
            case "/a": .status(302, ["Location: /b"])
            case "/b": .status(302, ["Location: /a"])
            case "/self": .status(301, ["Location: /self"])
            default: .status(302, ["Location: \(request.path)x"])
            }
        }
        let answers = try ask(checker([server]), ["/a", "/self", "/road"].map(server.url))
        #expect(answers[server.url("/a")]?.outcome == .inconclusive(.redirectLoop))
        #expect(answers[server.url("/self")]?.outcome == .inconclusive(.redirectLoop))
        #expect(answers[server.url("/road")]?.outcome == .inconclusive(.tooManyRedirects))
        #expect(server.requests.count <= 2 + 1 + 11)
    }

    @Test(
        "A redirect does not leave http",
        arguments: [("file:///etc/passwd", "file"), ("javascript:alert(1)", "javascript"), ("gopher://x/", "gopher")])
    func schemes(location: String, scheme: String) throws {
        #expect(try answer("/x") { _ in .status(302, ["Location: \(location)"]) }.answer.outcome == .redirectedToScheme(scheme))
    }

    @Test("A redirect to a private address is not followed, in any notation, unless allowed")
    func privateRedirect() throws {
        let inner = try TestServer(host: "127.0.0.2") { _ in .status(200, body: "secret") }
        let port = inner.port
        let targets = [
            "http://127.0.0.2:\(port)/", "http://2130706434:\(port)/", "http://0x7f.2:\(port)/", "http://[::ffff:127.0.0.2]:\(port)/",
            "http://0.0.0.0:\(port)/", "http://[::1]:\(port)/", "http://localhost:\(port)/", "http://169.254.169.254/latest/meta-data/",
        ]
        let outer = try TestServer { .status(302, ["Location: \(targets[Int($0.path.dropFirst()) ?? 0])"]) }
        let urls = targets.indices.map { outer.url("/\($0)") }
        let answers = try ask(checker([outer]), urls)
        for (url, target) in zip(urls, targets) { #expect(answers[url]?.outcome == .privateAddress, "\(target)") }
        #expect(inner.requests.isEmpty)
        #expect(try ask(checker([outer, inner]), [urls[0]])[urls[0]]?.outcome == .alive)
    }

    @Test("Without an exception loopback is refused, and with --allow-private it is not")
    func loopback() throws {
        let server = try TestServer { _ in .status(200) }
        #expect(try ask(checker([]), [server.url("/")]).values.map(\.outcome) == [.privateAddress])
        #expect(server.requests.isEmpty)
        #expect(try ask(LinkChecker(Settings.ExternalLinks(), allowsPrivate: true), [server.url("/")]).values.map(\.outcome) == [.alive])
    }

    @Test("Retry-After is obeyed, and a server that recovers is alive")
    func recovers() throws {
        let limited = try answer("/x") { $0.number == 1 ? .status(429, ["Retry-After: 1"]) : .status(200) }
        #expect(limited.answer.outcome == .alive)
        #expect(limited.requests == ["HEAD /x", "GET /x"])
        #expect(try answer("/x") { $0.number < 3 ? .status(503) : .status(200) }.answer.outcome == .alive)
        #expect(try answer("/x") { $0.number < 3 ? .reset : .status(200) }.answer.outcome == .alive)
        #expect(try answer("/x") { _ in .slow(200, .status(200)) }.answer.outcome == .alive)
    }

    @Test("A server that does not recover is inconclusive after the configured retries")
    func neverRecovers() throws {
        let busy = try answer("/x") { _ in .status(503) }
        #expect(busy.answer.outcome == .inconclusive(.status(503)))
        #expect(busy.requests.count == 3)
        let long = try answer("/x") { _ in .status(503, ["Retry-After: 3600"]) }
        #expect(long.answer.outcome == .inconclusive(.status(503)))
        #expect(long.requests.count == 1)
        #expect(try answer("/x") { _ in .reset }.answer.outcome == .inconclusive(.reset))
        let silent = try answer("/x", timeout: 0.3) { _ in .silence }
        #expect(silent.answer.outcome == .inconclusive(.timedOut))
        #expect(silent.requests.count <= 3)
    }

    @Test("Refused connections and invalid host names")
    func nobody() throws {
        let port = try TestServer { _ in .reset }.port
        var checker = checker([])
        checker.policy.allowsPrivate = true
        let answers = try ask(checker, ["http://127.0.0.1:\(port)/", "http://a b/", "http://x:99999/"])
        #expect(answers["http://127.0.0.1:\(port)/"]?.outcome == .inconclusive(.refused))
        #expect(answers.filter { $0.value.outcome == .malformed }.count == 2, "\(answers)")
    }

    @Test("A name that does not exist is not alive, with or without a resolver")
    func noHost() throws {
        let outcome = try ask(checker([]), ["http://nada.invalid/"]).values.first?.outcome
        #expect(outcome == .noSuchHost || outcome == .inconclusive(.resolver))
    }

    @Test("Endless headers are cut off")
    func floods() throws {
        let head = "HTTP/1.1 200 OK\r\n"
        #expect(try answer("/x") { _ in .endless(head: head, again: "X: y\r\n") }.answer.outcome == .inconclusive(.invalidResponse))
        #expect(try answer("/x") { _ in .endless(head: head, again: "x") }.answer.outcome == .inconclusive(.invalidResponse))
        let body = try answer("/x") { $0.method == "HEAD" ? .status(405) : .endless(head: head + "\r\n", again: "x") }
        #expect(body.answer.outcome == .alive)
        let redirect = try answer("/x") { request in
            request.path == "/x" && request.method == "HEAD"
                ? .status(405)
                : request.path == "/x" ? .endless(head: "HTTP/1.1 301 X\r\nLocation: /y\r\n\r\n", again: "x") : .status(200)
        }
        #expect(redirect.answer.movedTo?.hasSuffix("/y") == true)
        let compressed = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
        #expect(
            try answer("/x") { $0.method == "HEAD" ? .status(405) : .endless(head: compressed, again: "\u{1F}\u{8B}") }.answer.outcome
                == .alive)
    }

    @Test("A body that breaks off, or never comes to its end, is still an answer; a head that does is none")
    func halves() throws {
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf"
        #expect(try answer("/x") { $0.method == "HEAD" ? .status(405) : .raw(Array(half.utf8)) }.answer.outcome == .alive)
        #expect(try answer("/x", timeout: 1) { $0.method == "HEAD" ? .status(405) : .held(half) }.answer.outcome == .alive)
        #expect(try answer("/x", timeout: 0.2) { _ in .held("HTTP/1.1 200 OK\r\nX: ") }.answer.outcome == .inconclusive(.timedOut))
    }

    @Test(
        "A response that is not HTTP is inconclusive",
        arguments: [
            Array("<html>".utf8), Array("SSH-2.0-x\r\n".utf8), [0, 1, 2, 3, 10, 10], Array("HTTP/1.1\r\n\r\n".utf8),
            Array("HTTP/1.1 abc X\r\n\r\n".utf8),
        ])
    func rubbish(_ bytes: [UInt8]) throws {
        guard case .inconclusive = try answer("/x", timeout: 1, { _ in .raw(bytes) }).answer.outcome else {
            Issue.record("rubbish was taken for an answer")
            return
        }
    }

    @Test("Bytes outside ASCII in a Location go back as they came")
    func latin() throws {
        let bytes =
            Array("HTTP/1.1 302 X\r\nX-\u{0}: \u{1}\r\nLocation: /caf".utf8.filter { $0 != 0 }) + [0xE9, 0xFF]
            + Array("\r\nConnection: close\r\n\r\n".utf8)
        let (answer, requests) = try answer("/x") { $0.path == "/x" ? .raw(bytes) : .status(200) }
        #expect(answer.outcome == .alive)
        #expect(requests == ["HEAD /x", "HEAD /caf%E9%FF"])
    }

    @Test("Each address is requested once, however often and however spelled it is on the pages")
    func once() throws {
        let server = try TestServer { _ in .status(200) }
        let answers = try ask(checker([server]), ["/x", "/x#a", "/./x", "/y"].map(server.url) + [server.url("/x").uppercasedScheme])
        #expect(answers.count == 2)
        #expect(server.requests.sorted() == ["HEAD /x", "HEAD /y"])
    }

    @Test("A host never gets more requests at a time than allowed", arguments: [1, 2, 4])
    func perHost(limit: Int) throws {
        let server = try TestServer { _ in .slow(20, .status(200)) }
        let checker = checker([server]) { $0.perHost = limit }
        let answers = try ask(checker, (0..<12).map { server.url("/\($0)") })
        #expect(answers.values.allSatisfy { $0.outcome == .alive } && answers.count == 12)
        #expect(server.mostActive <= limit)
        if limit > 1 { #expect(server.mostActive > 1, "it asks one after the other") }
    }

    @Test("Known and skipped addresses are not requested")
    func known() throws {
        let server = try TestServer { _ in .status(200) }
        let checker = checker([server]) { $0.skip = [server.url("/skip")] }
        let addresses = try ["/known", "/skip/x", "/new"].map { try #require(ExternalAddress(server.url($0))) }
        var noted: [String] = []
        let answers = try checker.results(for: addresses, known: [addresses[0].url: LinkCheckResult(.dead(status: 404))]) {
            url, _, progress in
            noted.append("\(url) \(progress.done)/\(progress.total)")
        }
        #expect(addresses.map { answers[$0.url]?.outcome } == [.dead(status: 404), .skipped, .alive])
        #expect(server.requests == ["HEAD /new"])
        #expect(noted == ["\(addresses[2].url) 3/3"])
    }

    @Test("An address that leads from https back to http does not work over https")
    func downgrade() throws {
        let (secure, insecure) = (try #require(ExternalAddress("https://a.example/")), try #require(ExternalAddress("http://a.example/")))
        #expect(secure.staysSecure(until: secure) && insecure.staysSecure(until: secure))
        #expect(!secure.staysSecure(until: insecure))
    }

    @Test("For an http address that works, the one over https is asked too, once")
    func https() throws {
        // The HTTPS version is played by another HTTP server, because loopback has no certificates.
        let markdownPage = try TestServer { $0.path == "/gone" ? .status(404) : .status(200) }
        let plain = try TestServer {
            $0.path == "/moves" ? .status(301, ["Location: http://127.0.0.1:\(markdownPage.port)/moves"]) : .status(200)
        }
        var checker = checker([plain, markdownPage])
        checker.secured = { address in
            address.url.contains(":\(plain.port)/") ? ExternalAddress("http://127.0.0.1:\(markdownPage.port)\(address.path)") : nil
        }
        let urls = ["/both", "/gone", "/moves", "/linked"].map(plain.url) + [markdownPage.url("/linked")]
        let answers = try ask(checker, urls)
        #expect(urls.map { answers[$0]?.worksOverHTTPS } == [true, false, true, true, nil])
        #expect(markdownPage.requests.count { $0.hasSuffix("/moves") } == 1)
        #expect(markdownPage.requests.count { $0.hasSuffix("/linked") } == 1)
    }
}

extension String {
    /// The port in the `Host` header of a request.
    fileprivate var port: Substring { firstMatch(of: /Host: [^:]*:(\d+)/)?.output.1 ?? "" }
    fileprivate var uppercasedScheme: String { replacing("http://", with: "HTTP://") }
}
