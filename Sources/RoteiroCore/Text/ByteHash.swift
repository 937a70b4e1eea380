/// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of runs of bytes: quick, the same on every machine, and no guard against anybody.
package struct ByteHash: Sendable, Hashable {
    /// The hash so far.
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of nothing.
    package init() {}

    /// The hash of `bytes` alone, without an end.
    package init(_ bytes: [UInt8]) {
        for byte in bytes { add(byte) }
    }

    /// The hash of `bytes` alone, without an end, as sixteen hexadecimal digits.
    package static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var hash = ByteHash()
        for byte in bytes { hash.add(byte) }
        return hash.value.hex
    }

    /// Adds a run, and its end: `ab`, `c` is not `a`, `bc`.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
        // UTF-8 has no such byte.
        add(0xFF)
    }

    /// Adds one byte.
    package mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}

extension UInt64 {
    /// Sixteen hexadecimal digits.
    package var hex: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
