/// Which machines may be spoken to. Asked with the very address that a socket is about to be opened to, for every redirect anew: a
/// name that changes its address between a check and the connection gains nothing.
struct AddressPolicy: Sendable {
    /// Private networks and this machine as well.
    var allowsPrivate = false
    /// These, though they are private.
    var exceptions: Set<Endpoint> = []

    func allows(_ endpoint: Endpoint) -> Bool {
        allowsPrivate || exceptions.contains(endpoint) || Self.isPublic(endpoint.address[...])
    }

    /// Whether an address belongs to the open internet, by IANA's registries of special-purpose addresses.
    static func isPublic(_ address: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(address)
        switch bytes.count {
        case 4: return !specialIPv4.contains { $0.contains(bytes) }
        case 16:
            // Translated to IPv4 on the way: the machine at the end is what counts.
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

    /// This network, private, shared by carriers, loopback, link-local (clouds keep secrets at 169.254.169.254), documentation,
    /// benchmarks, multicast and reserved.
    private static let specialIPv4 = [
        AddressBlock([0], 8), AddressBlock([10], 8), AddressBlock([100, 64], 10), AddressBlock([127], 8), AddressBlock([169, 254], 16),
        AddressBlock([172, 16], 12),
        AddressBlock([192, 0, 0], 24), AddressBlock([192, 0, 2], 24), AddressBlock([192, 88, 99], 24), AddressBlock([192, 168], 16),
        AddressBlock([198, 18], 15),
        AddressBlock([198, 51, 100], 24), AddressBlock([203, 0, 113], 24), AddressBlock([224], 4), AddressBlock([240], 4),
    ]

    /// Of 2000::/3, the only global block: protocols (Teredo among them) and documentation. Loopback, mapped IPv4, unique local,
    /// link-local and multicast addresses lie outside that block.
    private static let specialIPv6 = [
        AddressBlock([0x20, 0x01, 0], 23), AddressBlock([0x20, 0x01, 0x0D, 0xB8], 32), AddressBlock([0x3F, 0xFF, 0], 20),
    ]
}
