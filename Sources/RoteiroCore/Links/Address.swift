/// A URL reference, classified as browsers parse it rather than as it is written.
package struct Address {
    enum Kind: Equatable {
        case empty
        case scheme(String)
        /// `//host/…`.
        case network
        /// `http:` or `https:` without `//` and a host, or `//` alone.
        case hostless
        /// NUL, a backslash or a drive letter in a path.
        case malformed
        /// Percent-decoded once, without the query and the fragment directive. The fragment is nil if there is none, or only a directive.
        case path(String, fragment: String?)
    }

    /// The text without the control characters and outer spaces that browsers remove.
    let cleaned: String
    let kind: Kind

    init(_ text: String) {
        if let first = text.utf8.first, first != UInt8(ascii: "/") || text.utf8.count < 2 || text.utf8.dropFirst().first != first,
            text.utf8.allSatisfy({ Address.plain[Int($0)] })
        {
            cleaned = text
            kind = .path(text, fragment: nil)
            return
        }
        let cleaned = Address.dropControls(text)
        self.cleaned = cleaned
        kind = Address.kind(of: Array(cleaned.utf8))
    }

    /// Whether the reference has neither a scheme nor a host: it leads to this site.
    package static func isLocal(_ text: String) -> Bool {
        switch Address(text).kind {
        case .path, .malformed: true
        case .empty, .scheme, .network, .hostless: false
        }
    }

    /// The bytes allowed on the fast path: no decoding, no scheme, query or fragment. Most addresses consist of these.
    private static let plain: [Bool] = (0...255).map { byte in
        byte > 0x20 && byte < 0x7F && !"%?#:\\".utf8.contains(UInt8(byte)) || byte >= 0x80
    }

    /// Browsers remove tabs and line ends anywhere, and C0 controls and spaces at both ends (WHATWG URL, 4.4).
    static func dropControls(_ text: String) -> String {
        var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
    }

    private static func kind(of bytes: [UInt8]) -> Kind {
        if bytes.isEmpty { return .empty }
        if let scheme = scheme(of: bytes) {
            if scheme == "http" || scheme == "https", !hasHost(bytes.dropFirst(scheme.utf8.count + 1)) { return .hostless }
            return scheme.utf8.count == 1 ? .malformed : .scheme(scheme)
        }
        if bytes.starts(with: [0x2F, 0x2F]) { return hasHost(bytes[...]) ? .network : .hostless }
        var path = bytes[...]
        var fragment: String?
        if let hash = path.firstIndex(of: UInt8(ascii: "#")) {
            let directive = AddressSuffix.directive(in: path[(hash + 1)...])
            if directive > hash + 1 || directive == path.endIndex {
                fragment = String(decoding: URLEncoding.decoded(path[(hash + 1)..<directive]), as: UTF8.self)
            }
            path = path[..<hash]
        }
        if let query = path.firstIndex(of: UInt8(ascii: "?")) { path = path[..<query] }
        let decoded = URLEncoding.decoded(path)
        if decoded.contains(0) || decoded.contains(UInt8(ascii: "\\")) { return .malformed }
        return .path(String(decoding: decoded, as: UTF8.self), fragment: fragment)
    }

    /// The scheme in lower case: a letter, then letters, digits, `+`, `-` or `.`, then `:` (RFC 3986, 3.1).
    private static func scheme(of bytes: [UInt8]) -> String? {
        guard let first = bytes.first, first.isASCIILetter else { return nil }
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: ":") { return String(decoding: bytes[..<index], as: UTF8.self).lowercased() }
            let isAllowed = byte.isASCIIAlphanumeric || byte == 0x2B || byte == 0x2D || byte == 0x2E
            if !isAllowed { return nil }
        }
        return nil
    }

    private static func hasHost(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.starts(with: [0x2F, 0x2F]) && rest.count > 2 && !"/?#".utf8.contains(rest[rest.startIndex + 2])
    }
}
