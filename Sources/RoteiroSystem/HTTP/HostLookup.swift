import Glibc

/// Why a name could not be looked up. libcurl does not say whether there is no such host or names cannot be looked up today; the
/// machine's own resolver does.
enum HostLookup {
    /// There is no host of that name: the resolver says so itself, and is not merely out of reach.
    static func isMissing(_ host: String) -> Bool {
        var hints = addrinfo()
        hints.ai_flags = internationalNames
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &found)
        if let found { freeaddrinfo(found) }
        return code == EAI_NONAME || code == noData
    }

    /// AI_IDN (netdb.h): names with accents are looked up as libcurl does. Glibc shows both only to who asks for GNU's extensions.
    private static let internationalNames: Int32 = 0x40
    /// EAI_NODATA (netdb.h): the name is known and has no address.
    private static let noData: Int32 = -5
}
