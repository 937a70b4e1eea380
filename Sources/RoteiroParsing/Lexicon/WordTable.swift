/// A hash table from folded words to what a lexicon knows of them. One look-up tells all that there is to know of a word.
struct WordTable: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var form: VerbForm?
        var flags: WordFlags = []
        /// 1 to 10 for `primeiro` … `décimo`; otherwise 0.
        var ordinal: UInt8 = 0
        /// 1 to 10 for `um` … `dez`; otherwise 0.
        var number: UInt8 = 0
        /// The role of the word in an instruction, unless its form tells it.
        var role: InstructionWord?
        /// Sets of phrases that begin with this word, as bits.
        var phrases: UInt32 = 0
    }

    private(set) var entries: [Entry] = []
    private var bytes: [UInt8] = []
    /// The end of each word in `bytes`.
    private var ends: [Int32] = []
    /// Numbers of words plus 1; 0 for a free place. The count is a power of 2.
    private var slots: [Int32]

    init(capacity: Int) {
        var count = 64
        while count < capacity * 2 { count *= 2 }
        slots = Array(repeating: 0, count: count)
        entries.reserveCapacity(capacity)
        ends.reserveCapacity(capacity)
        bytes.reserveCapacity(capacity * 8)
    }

    /// Returns the number of a word, which is new if needed.
    mutating func add(_ word: some Collection<UInt8>) -> Int {
        if entries.count * 2 >= slots.count { grow() }
        let start = bytes.count
        bytes.append(contentsOf: word)
        let range = start..<bytes.count
        var slot = Self.slot(bytes[range]) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if bytes[self.range(of: number)] == bytes[range] {
                bytes.removeSubrange(range)
                return number
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        entries.append(Entry())
        ends.append(Int32(range.upperBound))
        slots[slot] = Int32(entries.count)
        return entries.count - 1
    }

    mutating func update(_ word: some Collection<UInt8>, _ change: (inout Entry) -> Void) {
        change(&entries[add(word)])
    }

    /// Returns the number of a word; nil if the table does not hold it.
    func number(of word: ArraySlice<UInt8>) -> Int? {
        word.withUnsafeBufferPointer { number(of: $0, Self.hash($0)) }
    }

    /// `hash` is that of the bytes of the word, one after the other.
    func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var slot = Self.slot(hash) & (slots.count - 1)
            while slots[slot] != 0 {
                let number = Int(slots[slot]) - 1
                let range = range(of: number)
                if range.count == word.count, Self.isEqual(UnsafeBufferPointer(rebasing: bytes[range]), word) { return number }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private static func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }

    func entry(of word: ArraySlice<UInt8>) -> Entry? { number(of: word).map { entries[$0] } }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in entries.indices {
            var slot = Self.slot(bytes[range(of: number)]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }

    // MARK: The hash

    /// FNV-1a. The words come from a file of the project, so nobody can choose them to collide.
    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = emptyHash
        for byte in word { hash = self.hash(hash, byte) }
        return hash
    }

    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF) }

    private static func slot(_ word: ArraySlice<UInt8>) -> Int { word.withUnsafeBufferPointer { slot(hash($0)) } }
}
