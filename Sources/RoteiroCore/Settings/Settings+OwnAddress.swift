/// An address of this site, written with its origin.
package struct OwnAddress: Sendable, Hashable {
    /// The origin and the base path as written, without a slash at the end: `https://host/docs`.
    package let prefix: String
    /// The rest from the root of the site, as written: `/guides/x.html#anchor`.
    package let path: String
}

extension Settings {
    /// The schemes that run code or read files of the reader. No setting allows them.
    package static let refusedSchemes: Set<String> = ["javascript", "vbscript", "data", "file", "blob", "filesystem"]

    /// Splits an address that begins with `baseURL`; nil for addresses of other sites and for those without a host. `http` and `https`
    /// are the same site.
    package func ownAddress(_ address: String) -> OwnAddress? {
        guard let other = ExternalAddress(address), let own = origin.flatMap({ ExternalAddress($0) }), own.authority == other.authority
        else { return nil }
        let bytes = Array(Address.dropControls(address).utf8)
        let slash = UInt8(ascii: "/")
        guard let slashes = bytes.firstIndex(of: slash) else { return nil }
        let start = bytes[(slashes + 2)...].firstIndex { $0 == slash || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
        let base = basePath.utf8.dropLast()
        guard bytes[start...].starts(with: base) else { return nil }
        let prefix = String(decoding: bytes[..<(start + base.count)], as: UTF8.self)
        let rest = bytes[(start + base.count)...]
        switch rest.first {
        case nil, UInt8(ascii: "?"), UInt8(ascii: "#"): return OwnAddress(prefix: prefix, path: "/" + String(decoding: rest, as: UTF8.self))
        case slash where rest.dropFirst().first != slash: return OwnAddress(prefix: prefix, path: String(decoding: rest, as: UTF8.self))
        default: return nil
        }
    }
}
