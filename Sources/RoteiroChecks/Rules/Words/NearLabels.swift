import RoteiroCore

/// Finds, among names that stand often, the one that another name misspells by one letter. Each name is kept under all that is
/// left of it without one letter, so no name is compared with all the others.
struct NearLabels {
    private var byRest: [[UInt8]: (folded: [UInt8], index: Int)] = [:]

    init(_ names: [(folded: [UInt8], index: Int)]) {
        for name in names {
            for rest in [name.folded] + Self.rests(of: name.folded) where byRest[rest] == nil { byRest[rest] = name }
        }
    }

    /// The number of that name; nil when none is near, or when the difference may be meant.
    func nearest(to folded: [UInt8]) -> Int? {
        guard !byRest.isEmpty, (8...80).contains(folded.count) else { return nil }
        for rest in [folded] + Self.rests(of: folded) {
            guard let name = byRest[rest], name.folded != folded, EditDistance.between(name.folded, folded, limit: 1) == 1,
                Self.isMisspelling(folded, of: name.folded)
            else { continue }
            return name.index
        }
        return nil
    }

    private static func rests(of folded: [UInt8]) -> [[UInt8]] {
        folded.indices.map { Array(folded[..<$0] + folded[($0 + 1)...]) }
    }

    /// The difference lies within a word of some length: at the end of one it is a plural, a gender or a tense, at the head
    /// another word (`Ativar`, `Reativar`), and another number is another thing.
    private static func isMisspelling(_ word: [UInt8], of name: [UInt8]) -> Bool {
        let head = zip(word, name).prefix { $0 == $1 }.count
        let tail = min(zip(word.reversed(), name.reversed()).prefix { $0 == $1 }.count, min(word.count, name.count) - head)
        let changed = Array(word[head..<(word.count - tail)]) + Array(name[head..<(name.count - tail)])
        guard changed.allSatisfy(\.isASCIILowercase), head > 0, tail > 0 else { return false }
        let (before, after) = (word[..<head], word[(word.count - tail)...])
        guard let last = before.last, let next = after.first, last.isWordByte, next.isWordByte else { return false }
        let length = before.reversed().prefix { $0.isWordByte }.count + after.prefix { $0.isWordByte }.count
        return length >= 7
    }
}
