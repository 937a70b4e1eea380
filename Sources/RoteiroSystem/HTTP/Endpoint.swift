/// An address of a machine and a port, as a socket is opened to it.
struct Endpoint: Hashable, Sendable {
    /// Four bytes, or sixteen.
    let address: [UInt8]
    let port: UInt16
}
