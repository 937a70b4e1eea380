import RoteiroCore

/// Finds the frequent name that another name misspells by one letter. Each name is indexed by itself and by every string that results from
/// deleting one byte, so that lookups need no pairwise comparison.
struct NearLabels {
    private var byRest: [[UInt8]: (folded: [UInt8], index: Int)] = [:]

    init(_ names: [(folded: [UInt8], index: Int)]) {
        for name in names {
            for rest in [name.folded] + Self.rests(of: name.folded) where byRest[rest] == nil { byRest[rest] = name }
        }
    }

    /// Returns the index of the name, or nil if none is similar or the difference looks intentional.
    func nearest(to folded: [UInt8]) -> Int? {
        guard !byRest.isEmpty, LabelSpellings.comparedLengths.contains(folded.count) else { return nil }
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

    /// Whether the difference is inside a long word. At the end of a word it may be an inflection, at the start a prefix (`Ativar`,
    /// `Reativar`), and different digits are intentional.
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
