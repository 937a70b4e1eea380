/// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of runs of bytes: quick, the same on every machine, and no guard against anybody.
public struct ByteHash: Sendable, Hashable {
    /// The hash so far.
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of nothing.
    public init() {}

    /// The hash of `bytes` alone, without an end.
    public init(_ bytes: [UInt8]) {
        for byte in bytes { add(byte) }
    }

    /// The hash of `bytes` alone, without an end, as sixteen hexadecimal digits.
    public static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var hash = ByteHash()
        for byte in bytes { hash.add(byte) }
        return hash.value.hex
    }

    /// Adds a run, and its end: `ab`, `c` is not `a`, `bc`.
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
        // UTF-8 has no such byte.
        add(0xFF)
    }

    /// Adds one byte.
    public mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}

extension UInt64 {
    /// Sixteen hexadecimal digits.
    public var hex: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
