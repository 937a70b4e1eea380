import Foundation
import RoteiroCore
import Testing

@testable import RoteiroSystem

@Suite("The address policy")
struct AddressPolicyTests {
    private func bytes(_ text: String) throws -> [UInt8] {
        if text.contains(":") {
            var address = in6_addr()
            try #require(inet_pton(AF_INET6, text, &address) == 1)
            return withUnsafeBytes(of: address) { Array($0) }
        }
        var address = in_addr()
        try #require(inet_pton(AF_INET, text, &address) == 1)
        return withUnsafeBytes(of: address) { Array($0) }
    }

    @Test(
        "Private addresses in every notation are refused",
        arguments: [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1", "169.254.169.254", "172.16.0.1",
            "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9",
            "224.0.0.1",
            "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "fc00::1",
            "fd12::1",
            "fe80::1", "febf::1", "fec0::1", "ff02::1", "64:ff9b::10.0.0.1", "64:ff9b:1::8.8.8.8", "2002:7f00:1::", "2002:a00:1::",
            "2001::1",
            "2001:db8::1", "3fff::1", "100::1",
        ])
    func refused(_ address: String) throws {
        #expect(try !AddressPolicy.isPublic(bytes(address)[...]))
        #expect(try AddressPolicy(allowsPrivate: true).allows(Endpoint(address: bytes(address), port: 80)))
    }

    @Test(
        "Public addresses are allowed",
        arguments: [
            "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.1.0.1", "198.17.0.1", "198.20.0.1",
            "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::8.8.8.8", "2002:808:808::", "2001:4860:4860::8888",
        ])
    func allowed(_ address: String) throws {
        #expect(try AddressPolicy.isPublic(bytes(address)[...]))
    }

    @Test("An exception holds for one port of one address")
    func exception() throws {
        let policy = AddressPolicy(exceptions: [Endpoint(address: [127, 0, 0, 1], port: 81)])
        #expect(policy.allows(Endpoint(address: [127, 0, 0, 1], port: 81)))
        #expect(!policy.allows(Endpoint(address: [127, 0, 0, 1], port: 82)))
        #expect(!policy.allows(Endpoint(address: [127, 0, 0, 2], port: 81)))
    }

    @Test(
        "Skip and allow take globs and beginnings, and skip wins",
        arguments: [
            (["example.com"], [], "https://example.com/a", false), (["example.com"], [], "http://example.com:8080/", false),
            (["example.com"], [], "https://example.com.evil.example/", true), (["https://example.com"], [], "http://example.com/", true),
            (["https://a.example/x/"], [], "https://a.example/x/y?z", false), (["https://a.example/x"], [], "https://a.example/xy", true),
            (["*.example.com/**"], [], "https://a.example.com/b/c", false), (["*.example.com/**"], [], "https://example.com/", true),
            (["*://a.example/*.pdf"], [], "http://a.example/b.pdf", false), ([], ["a.example"], "https://b.example/", false),
            ([], ["a.example"], "https://a.example/", true), (["a.example/x"], ["a.example"], "https://a.example/x", false),
        ])
    func filter(skip: [String], allow: [String], url: String, isAllowed: Bool) throws {
        var settings = Settings.ExternalLinks()
        (settings.skip, settings.allow) = (skip, allow)
        #expect(AddressFilter(settings).allows(try #require(ExternalAddress(url))) == isAllowed)
    }
}
