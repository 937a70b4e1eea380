import RoteiroCore

/// Judges whether the items of a list return as headings below it.
enum SummaryReader {
    /// The stems of the words of a title, as hashes.
    static func stems(_ text: StepText, _ lexicon: InstructionLexicon) -> [UInt64] {
        var stems: [UInt64] = []
        stems.reserveCapacity(text.words.count)
        for word in text.words.indices where !lexicon.flags(text, word).contains(.stop) {
            let stem = text.withFolded(word) { word in
                word.dropLast(ending(word)).reduce(WordTable.emptyHash) { WordTable.hash($0, $1) }
            }
            if !stems.contains(stem) { stems.append(stem) }
        }
        return stems
    }

    /// The length of the ending that tells forms of a word apart: `ando`, `endo`, `indo`, `ing`, `ar`, `er`, `ir`, `es`, `s`, `e`, `a`, `o`.
    private static func ending(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        func byte(_ fromEnd: Int) -> UInt8 { word.count >= fromEnd ? word[word.count - fromEnd] : 0 }
        let isThematic = { (byte: UInt8) in byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") }
        switch byte(1) {
        case UInt8(ascii: "o"):
            return byte(2) == UInt8(ascii: "d") && byte(3) == UInt8(ascii: "n") && isThematic(byte(4)) ? 4 : 1
        case UInt8(ascii: "g"): return byte(2) == UInt8(ascii: "n") && byte(3) == UInt8(ascii: "i") ? 3 : 0
        case UInt8(ascii: "r"): return isThematic(byte(2)) ? 2 : 0
        case UInt8(ascii: "s"): return byte(2) == UInt8(ascii: "e") ? 2 : 1
        case UInt8(ascii: "e"), UInt8(ascii: "a"): return 1
        default: return 0
        }
    }

    /// Whether two thirds of the items, and at least two, have a heading of their own, in order. Reads no more items than tell.
    static func isSummary(_ items: [StepText], of titles: [[UInt64]], _ lexicon: InstructionLexicon) -> Bool {
        var hits = 0
        var misses = 0
        var rest = titles[...]
        for item in items {
            let stems = stems(item, lexicon)
            if let found = rest.firstIndex(where: { isSame(stems, $0) }) {
                hits += 1
                rest = rest[rest.index(after: found)...]
            } else {
                misses += 1
                if 3 * misses > items.count { return false }
            }
        }
        return hits >= 2
    }

    private static func isSame(_ item: [UInt64], _ title: [UInt64]) -> Bool {
        let common = item.count(where: title.contains)
        guard 10 * common >= 6 * min(item.count, title.count), common > 0 else { return false }
        return common > 1 || item.count == 1 && title.count == 1
    }
}
