/// A normalized http or https URL. Spellings that browsers treat as the same URL are equal.
package struct ExternalAddress: Sendable, Hashable {
    /// True for `https` and for an address without a scheme (`//host/…`).
    package let isSecure: Bool
    /// Host and port in lower case, without the scheme's default port. User names and passwords are dropped and never sent.
    package let authority: String
    /// Path and query, percent-encoded.
    package let path: String
    /// The part after `#`, percent-encoded. It is not sent to servers.
    package let fragment: String?

    /// Returns nil if the scheme is neither http nor https, or if there is no host.
    package init?(_ text: String) {
        let address = Address(text)
        let slashes: Int
        switch address.kind {
        case .scheme("https"): slashes = "https:".utf8.count
        case .scheme("http"): slashes = "http:".utf8.count
        case .network: slashes = 0
        default: return nil
        }
        let isSecure = address.kind != .scheme("http")
        self.init(isSecure: isSecure, afterScheme: Array(address.cleaned.utf8.dropFirst(slashes + 2)))
    }

    /// `rest` is the part after `//`.
    private init(isSecure: Bool, afterScheme rest: [UInt8]) {
        self.isSecure = isSecure
        let end = rest.firstIndex { "/\\?#".utf8.contains($0) } ?? rest.endIndex
        authority = Self.authority(rest[..<end], isSecure: isSecure)
        (path, fragment) = Self.pathAndFragment(rest[end...])
    }

    /// Resolves an absolute path against the server of `base`.
    private init(_ base: ExternalAddress, _ reference: [UInt8]) {
        (isSecure, authority) = (base.isSecure, base.authority)
        (path, fragment) = Self.pathAndFragment(reference[...])
    }

    private init(securing address: ExternalAddress) {
        isSecure = true
        (authority, path, fragment) = (address.authority, address.path, address.fragment)
    }

    /// The URL without its fragment. Each is requested once, regardless of the number of links to it.
    package var url: String { scheme + "://" + authority + path }
    /// The URL with its fragment.
    package var string: String { url + (fragment.map { "#" + $0 } ?? "") }
    /// The host without its port. An IPv6 address keeps its brackets.
    package var host: String {
        if authority.hasPrefix("["), let end = authority.utf8.firstIndex(of: UInt8(ascii: "]")) { return String(authority[...end]) }
        return String(authority.prefix { $0 != ":" })
    }
    /// The same address with https; nil if it already uses https or names a port.
    package var overHTTPS: ExternalAddress? {
        isSecure || authority != host ? nil : ExternalAddress(securing: self)
    }

    private var scheme: String { isSecure ? "https" : "http" }

    /// Removes user name and password, which end at the last `@`.
    private static func authority(_ bytes: ArraySlice<UInt8>, isSecure: Bool) -> String {
        let start = bytes.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? bytes.startIndex
        let decoded = URLEncoding.decoded(bytes[start...])
        // A decoded character that would end or split the host stays percent-encoded. No real host name contains one.
        let isSound = decoded.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"#%/<>?@\\^|".utf8.contains($0) }
        let name = String(decoding: decoded, as: UTF8.self)
        let text = isSound && name.unicodeScalars.allSatisfy(mayStandInHost) ? name.lowercased() : encoded(bytes[start...])
        for ending in isSecure ? [":443", ":"] : [":80", ":"] where text.hasSuffix(ending) { return String(text.dropLast(ending.count)) }
        return text
    }

    /// Of the characters beyond ASCII, allows letters, combining marks and digits only: addresses sent by servers are printed on
    /// terminals and written into fixes.
    private static func mayStandInHost(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
        return [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
    }

    private static func pathAndFragment(_ bytes: ArraySlice<UInt8>) -> (path: String, fragment: String?) {
        let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let end = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
        let path = withoutDots(bytes[..<end].map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 })
        let fragment = hash < bytes.endIndex ? encoded(bytes[(hash + 1)...]) : nil
        return (encoded(path[...]) + encoded(bytes[end..<hash]), fragment)
    }

    /// Removes dot segments as browsers do, never above the root (RFC 3986, 5.2.4).
    private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        var result: [UInt8] = []
        var isOpen = true
        for component in path.dropFirst(path.first == slash ? 1 : 0).split(separator: slash, omittingEmptySubsequences: false) {
            isOpen = component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8)
            if component.elementsEqual("..".utf8) {
                result.removeSubrange((result.lastIndex(of: slash) ?? 0)...)
            } else if !isOpen {
                result.append(slash)
                result += component
            }
        }
        if isOpen { result.append(slash) }
        return result
    }

    /// Percent-encodes characters that URLs do not allow. Existing escapes stay.
    private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte <= 0x20 || byte >= 0x7F || "\"<>\\`{}".utf8.contains(byte) {
                result += URLEncoding.byte(byte).utf8
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension ExternalAddress {
    /// The target of a redirect.
    package enum Redirect: Sendable, Hashable {
        case address(ExternalAddress)
        /// A scheme that browsers do not follow.
        case scheme(String)
        /// The `Location` value is not a usable address.
        case nowhere
    }

    /// Resolves the `Location` header of a response from this address (RFC 9110, 10.2.2).
    package func redirect(to location: String) -> Redirect {
        let address = Address(location)
        let bytes = Array(address.cleaned.utf8)
        // Browsers treat a backslash as a slash, and two of either start a host.
        let slashes = bytes.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.count
        if slashes >= 2 { return .address(ExternalAddress(isSecure: isSecure, afterScheme: Array(bytes.dropFirst(slashes)))) }
        switch address.kind {
        case .empty, .hostless: return .nowhere
        case .scheme("http"), .scheme("https"): return ExternalAddress(location).map { .address($0) } ?? .nowhere
        case .scheme(let scheme): return .scheme(scheme)
        case .network, .malformed, .path:
            let folder = Array(path.utf8.prefix { $0 != UInt8(ascii: "?") })
            switch bytes.first {
            case UInt8(ascii: "/"), UInt8(ascii: "\\"): return .address(ExternalAddress(self, bytes))
            case UInt8(ascii: "?"): return .address(ExternalAddress(self, folder + bytes))
            case UInt8(ascii: "#"): return .address(ExternalAddress(self, Array(path.utf8) + bytes))
            default:
                let end = folder.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
                return .address(ExternalAddress(self, folder[..<end] + bytes))
            }
        }
    }
}
