/// An IP address and port.
struct Endpoint: Hashable, Sendable {
    /// 4 bytes for IPv4, 16 for IPv6.
    let address: [UInt8]
    let port: UInt16
}
