/// Decides which IP addresses may be contacted. It is applied to the address of each socket before connecting, including redirects, so that
/// DNS rebinding cannot bypass it.
struct AddressPolicy: Sendable {
    /// Allows private networks and this machine.
    var allowsPrivate = false
    /// Private endpoints that are allowed.
    var exceptions: Set<Endpoint> = []

    func allows(_ endpoint: Endpoint) -> Bool {
        allowsPrivate || exceptions.contains(endpoint) || Self.isPublic(endpoint.address[...])
    }

    /// Whether the address is global according to IANA's registries of special-purpose addresses.
    static func isPublic(_ address: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(address)
        switch bytes.count {
        case 4: return !specialIPv4.contains { $0.contains(bytes) }
        case 16:
            // The address embeds an IPv4 address (NAT64, 6to4); that one decides.
            if AddressBlock([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96).contains(bytes) { return isPublic(bytes[12...]) }
            if AddressBlock([0x20, 0x02], 16).contains(bytes) { return isPublic(bytes[2..<6]) }
            return AddressBlock([0x20], 3).contains(bytes) && !specialIPv6.contains { $0.contains(bytes) }
        default: return false
        }
    }

    private struct AddressBlock {
        let prefix: [UInt8]
        let length: Int

        init(_ prefix: [UInt8], _ length: Int) {
            (self.prefix, self.length) = (prefix, length)
        }

        func contains(_ address: [UInt8]) -> Bool {
            let whole = length / 8
            guard address[..<whole].elementsEqual(prefix[..<whole]) else { return false }
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> (length % 8))
            return length % 8 == 0 || address[whole] & mask == prefix[whole] & mask
        }
    }

    /// The current network, private, carrier-grade NAT, loopback, link-local (cloud metadata services use 169.254.169.254), documentation,
    /// benchmarking, multicast and reserved addresses.
    private static let specialIPv4 = [
        AddressBlock([0], 8), AddressBlock([10], 8), AddressBlock([100, 64], 10), AddressBlock([127], 8), AddressBlock([169, 254], 16),
        AddressBlock([172, 16], 12),
        AddressBlock([192, 0, 0], 24), AddressBlock([192, 0, 2], 24), AddressBlock([192, 88, 99], 24), AddressBlock([192, 168], 16),
        AddressBlock([198, 18], 15),
        AddressBlock([198, 51, 100], 24), AddressBlock([203, 0, 113], 24), AddressBlock([224], 4), AddressBlock([240], 4),
    ]

    /// Exceptions within 2000::/3, the only global block: protocol assignments (such as Teredo) and documentation. Loopback, IPv4-mapped,
    /// unique local, link-local and multicast addresses are outside that block.
    private static let specialIPv6 = [
        AddressBlock([0x20, 0x01, 0], 23), AddressBlock([0x20, 0x01, 0x0D, 0xB8], 32), AddressBlock([0x3F, 0xFF, 0], 20),
    ]
}
