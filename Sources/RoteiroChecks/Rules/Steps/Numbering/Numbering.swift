/// Finds faults in the numbering of steps or parts.
enum Numbering {
    enum Fault: Sendable, Hashable {
        /// An earlier item, at the index `first`, has the same number.
        case duplicate(first: Int)
        /// An earlier item has the higher number `after`.
        case order(after: Int)
        /// Numbers are missing from the whole sequence. `missing` is the first of them; `after` is the highest number before.
        case gap(after: Int, missing: Int)
        /// The sequence starts too late, or with 0 where that is not allowed.
        case start
    }

    /// Returns at most one fault per item, by index. A repeated number is a duplicate; a number lower than an earlier one is out of order;
    /// a number after a jump over numbers that never appear is a gap, or a wrong start if it is the first. A swapped pair is therefore one
    /// fault, and so is a missing number, regardless of what follows. `Passo 0` may be first, `Parte 0` may not.
    static func faults(in numbers: [Int], allowsZero: Bool) -> [Int: Fault] {
        let present = Set(numbers).sorted()
        let rank = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, $0) })
        var first: [Int: Int] = [:]
        var highest: Int?
        var faults: [Int: Fault] = [:]
        for (index, number) in numbers.enumerated() {
            defer { highest = max(highest ?? number, number) }
            if let earlier = first[number] {
                faults[index] = .duplicate(first: earlier)
                continue
            }
            first[number] = index
            guard let highest else {
                if !begins(with: number, present: present, allowsZero: allowsZero) { faults[index] = .start }
                continue
            }
            if number < highest {
                faults[index] = .order(after: highest)
            } else if let missing = firstMissing(from: highest, to: number, present, rank) {
                faults[index] = .gap(after: highest, missing: missing)
            }
        }
        return faults
    }

    /// Accepts 1, 0 if allowed, or a later number if all smaller ones appear later.
    private static func begins(with number: Int, present: [Int], allowsZero: Bool) -> Bool {
        if number == 0 { return allowsZero }
        let lower = present.filter { $0 >= 1 && $0 < number }
        return lower.count == number - 1
    }

    /// Returns the first number between the two that never appears. Skipped numbers that do appear come later, because `low` is the highest
    /// so far.
    private static func firstMissing(from low: Int, to high: Int, _ present: [Int], _ rank: [Int: Int]) -> Int? {
        guard let lowRank = rank[low], let highRank = rank[high], highRank - lowRank < high - low else { return nil }
        return zip(present[lowRank...], low...).first { $0 != $1 }?.1
    }
}
