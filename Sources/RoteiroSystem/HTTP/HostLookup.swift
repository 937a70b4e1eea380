import Glibc

/// Tells whether a host does not exist or the lookup failed temporarily. libcurl does not distinguish them; the system's resolver does.
enum HostLookup {
    /// Whether the resolver answers that the host does not exist.
    static func isMissing(_ host: String) -> Bool {
        var hints = addrinfo()
        hints.ai_flags = internationalNames
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &found)
        if let found { freeaddrinfo(found) }
        return code == EAI_NONAME || code == noData
    }

    /// AI_IDN (netdb.h): resolves internationalized names as libcurl does. Glibc declares both constants only with _GNU_SOURCE.
    private static let internationalNames: Int32 = 0x40
    /// EAI_NODATA (netdb.h): the name exists but has no address.
    private static let noData: Int32 = -5
}
