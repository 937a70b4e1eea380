/// A deterministic pseudorandom number generator (SplitMix64). Swift's own range functions are not used, because their algorithm may change
/// with the standard library, and drawings must not change.
struct SeededRandom {
    private var state: UInt64

    /// Derives the seed from the bytes of a name (FNV-1a).
    init(seed name: String) {
        state = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func integer(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func number(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * Double(next() >> 11) / Double(1 << 53 as UInt64)
    }

    mutating func isTrue() -> Bool {
        next() >> 63 == 1
    }
}
