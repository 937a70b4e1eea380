/// What is wrong with the numbers of a sequence of steps or parts.
enum Numbering {
    /// The fault of one number; a number has at most one.
    enum Fault: Sendable, Hashable {
        /// An earlier one, at that index, has the same number.
        case duplicate(first: Int)
        /// An earlier one has this higher number.
        case order(after: Int)
        /// Numbers are missing from the whole sequence; the first of them, and the highest number before.
        case gap(after: Int, missing: Int)
        /// The sequence begins too late, or with 0 where that is not usual.
        case start
    }

    /// The faults by index. A number that was seen before is a duplicate; one lower than any before is out of order; one
    /// that jumps over numbers that never come is a gap, or a wrong start when it is the first. So a swapped pair is one
    /// fault, and one missing number is one, however many follow. `Passo 0` may be the first, `Parte 0` may not.
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

    /// 1, or 0 where it may be; or a later number when all before it still come.
    private static func begins(with number: Int, present: [Int], allowsZero: Bool) -> Bool {
        if number == 0 { return allowsZero }
        let lower = present.filter { $0 >= 1 && $0 < number }
        return lower.count == number - 1
    }

    /// The first number between the two that the sequence lacks. Those that it has come later, for none was higher before.
    private static func firstMissing(from low: Int, to high: Int, _ present: [Int], _ rank: [Int: Int]) -> Int? {
        guard let lowRank = rank[low], let highRank = rank[high], highRank - lowRank < high - low else { return nil }
        return zip(present[lowRank...], low...).first { $0 != $1 }?.1
    }
}
