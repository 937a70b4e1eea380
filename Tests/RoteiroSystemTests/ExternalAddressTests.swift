import RoteiroCore
import Testing

@Suite("Normalized external addresses")
struct ExternalAddressTests {
    @Test(
        "Spellings of one address are one",
        arguments: [
            ("HTTPS://Example.COM", "https://example.com/"), ("https://example.com:443/#x", "https://example.com/"),
            ("http://example.com:80", "http://example.com/"), ("//example.com/a", "https://example.com/a"),
            ("https://u:p@example.com/a", "https://example.com/a"), ("https://a@b@example.com", "https://example.com/"),
            ("https://example.com/a b/ç?q=ã", "https://example.com/a%20b/%C3%A7?q=%C3%A3"),
            ("https://example.com/a%20b", "https://example.com/a%20b"),
            ("https://example.com\\@evil.example/", "https://example.com/@evil.example/"),
            ("https://example.com/a/./b/../c/..", "https://example.com/a/"), ("https://example.com/../../x", "https://example.com/x"),
            ("https://example.com//x", "https://example.com//x"), ("https://%65xample.com", "https://example.com/"),
            ("https://[::1]:8080/x", "https://[::1]:8080/x"), ("http:\n//example.com/", "http://example.com/"),
            ("https://p%C3%A3o.example/", "https://pão.example/"),
            ("https://a\u{202E}b\u{9B}.example/", "https://a%E2%80%AEb%C2%9B.example/"),
            ("https://a%ffb.example/", "https://a%ffb.example/"), ("https://a%2fb.example/", "https://a%2fb.example/"),
            ("https://pÃO.example/", "https://pão.example/"),
            ("https://example.com/a\tb\"<>", "https://example.com/ab%22%3C%3E"),
            ("https://example.com?a/../b", "https://example.com/?a/../b"),
        ])
    func canonical(_ text: String, _ url: String) throws {
        #expect(try #require(ExternalAddress(text)).url == url)
    }

    @Test("Nothing else is one", arguments: ["", "a/b", "/a", "mailto:a@b.c", "http:/a", "https:", "javascript:x", "ftp://a/"])
    func others(_ text: String) {
        #expect(ExternalAddress(text) == nil)
    }

    @Test("Host, fragment and the twin over https")
    func parts() throws {
        let address = try #require(ExternalAddress("http://example.com/a?b#c%20d"))
        #expect(address.host == "example.com")
        #expect(address.string == "http://example.com/a?b#c%20d")
        #expect(address.overHTTPS?.string == "https://example.com/a?b#c%20d")
        #expect(ExternalAddress("http://example.com:8080/")?.overHTTPS == nil)
        #expect(ExternalAddress("https://example.com/")?.overHTTPS == nil)
        #expect(ExternalAddress("https://[2001:db8::1]:99/")?.host == "[2001:db8::1]")
    }

    @Test(
        "Redirects lead where browsers go",
        arguments: [
            ("https://b.example/", "https://b.example/"), ("//b.example/x", "http://b.example/x"), ("/x y", "http://a.example/x%20y"),
            ("c", "http://a.example/p/c"), ("../c?d", "http://a.example/c?d"), ("?z", "http://a.example/p/q?z"),
            ("#f", "http://a.example/p/q?r=s"), ("\\\\b.example\\x", "http://b.example/x"), ("/\\b.example/x", "http://b.example/x"),
            ("./../../..", "http://a.example/"), ("HTTP://u:p@C.example", "http://c.example/"), ("x:y/z?", "http://a.example/p/x:y/z?"),
            ("file:///etc/passwd", "-file"),
            ("javascript:alert(1)", "-javascript"), ("", "!"), ("http:", "!"), ("http:///x", "!"),
        ])
    func redirects(_ location: String, _ expected: String) throws {
        let base = try #require(ExternalAddress("http://a.example/p/q?r=s"))
        switch base.redirect(to: location) {
        case .address(let address): #expect(address.url == expected)
        case .scheme(let scheme): #expect("-" + scheme == expected)
        case .nowhere: #expect(expected == "!")
        }
    }

    @Test("Hostile addresses take linear time")
    func hostile() throws {
        let long = String(repeating: "../a/", count: 100_000)
        #expect(ExternalAddress("https://example.com/" + long)?.url == "https://example.com/a/")
        #expect(ExternalAddress("https://" + String(repeating: "@", count: 500_000)) != nil)
    }
}
