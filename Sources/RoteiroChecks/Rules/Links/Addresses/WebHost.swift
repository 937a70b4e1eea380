import RoteiroCore

/// The host of a web address.
struct WebHost {
    /// Lowercased, without port and brackets.
    let name: String
    /// The part after host and port, starting with `/`.
    let path: String

    /// Parses `http://host/…`, `https://host/…` and `//host/…`.
    init?(ofURL address: String) {
        var rest = address[...].utf8
        for scheme in ["http:", "https:"] where address.utf8.count > scheme.utf8.count {
            if address.prefix(scheme.count).lowercased() == scheme { rest = rest.dropFirst(scheme.utf8.count) }
        }
        guard rest.starts(with: "//".utf8) else { return nil }
        self.init(rest.dropFirst(2))
    }

    /// Parses `localhost:3000/x` and `127.0.0.1:8080/x` without their scheme. Returns nil for anything that may be a path.
    init?(withoutScheme address: String) {
        self.init(address[...].utf8)
        let hasPort = address.utf8.dropFirst(name.utf8.count).first == UInt8(ascii: ":")
        guard name == "localhost" || (hasPort && isPrivate && !numbers.isEmpty) else { return nil }
    }

    private init(_ rest: Substring.UTF8View) {
        let authority = rest.prefix { !"/?#\\".utf8.contains($0) }
        let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[authority.index(after: $0)...] } ?? authority
        if host.first == UInt8(ascii: "[") {
            name = String(Substring(host.dropFirst().prefix { $0 != UInt8(ascii: "]") })).lowercased()
        } else {
            let whole = String(Substring(host.prefix { $0 != UInt8(ascii: ":") })).lowercased()
            name = whole.hasSuffix(".") ? String(whole.dropLast()) : whole
        }
        path = String(Substring(rest[authority.endIndex...]))
    }

    /// Whether the host is local: a loopback, private or link-local address (RFC 1122, 1918, 3927, 4193, 4291), a name reserved for local
    /// networks (RFC 6761, 6762, 8375) or a name without a dot.
    var isPrivate: Bool {
        if name.utf8.contains(UInt8(ascii: ":")) { return isPrivateIPv6 }
        let numbers = numbers
        if !numbers.isEmpty { return WebHost.isPrivate(numbers) }
        if name.isEmpty { return false }
        return !name.utf8.contains(UInt8(ascii: ".")) || WebHost.localEndings.contains(where: name.hasSuffix)
    }

    /// Whether the host is the reader's own computer.
    var isLoopback: Bool {
        name == "localhost" || name.hasSuffix(".localhost") || name == "::1" || name == "0.0.0.0" || numbers.first == 127
    }

    /// Whether the domain is reserved for examples and tests (RFC 2606).
    var isExample: Bool {
        ["example.com", "example.org", "example.net"].contains { name == $0 || name.hasSuffix("." + $0) }
            || [".example", ".test", ".invalid"].contains(where: name.hasSuffix)
    }

    private static let localEndings = [".localhost", ".local", ".lan", ".internal", ".home.arpa"]

    /// The four octets of an IPv4 address; empty for a name.
    private var numbers: [Int] {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 4, parts.allSatisfy({ (0...255).contains($0 ?? -1) }) else { return [] }
        return parts.compactMap { $0 }
    }

    private static func isPrivate(_ numbers: [Int]) -> Bool {
        switch (numbers[0], numbers[1]) {
        case (0, _), (10, _), (127, _), (192, 168), (172, 16...31), (169, 254): true
        default: false
        }
    }

    private var isPrivateIPv6: Bool {
        if ["::", "::1"].contains(name) { return true }
        return ["fc", "fd", "fe8", "fe9", "fea", "feb"].contains(where: name.hasPrefix)
    }
}
