/// The 64-bit FNV-1a hash (Fowler, Noll, Vo): fast and the same on all machines, but not cryptographic.
package struct ByteHash: Sendable, Hashable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// Hashes `bytes` without a terminator.
    package init(_ bytes: [UInt8]) {
        for byte in bytes { add(byte) }
    }

    /// Returns the hash of `bytes` without a terminator, as 16 hexadecimal digits.
    package static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var hash = ByteHash()
        for byte in bytes { hash.add(byte) }
        return hash.value.hex
    }

    /// Adds `bytes` and a terminator, so that `ab`, `c` differs from `a`, `bc`.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
        // This byte never occurs in UTF-8.
        add(0xFF)
    }

    package mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}

extension UInt64 {
    /// 16 hexadecimal digits.
    package var hex: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
