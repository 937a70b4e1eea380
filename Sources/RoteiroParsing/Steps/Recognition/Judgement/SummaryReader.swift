import RoteiroCore

/// Judges whether the items of a list return as headings below it.
enum SummaryReader {
    /// The stems of the words of a title, as hashes.
    static func stems(_ text: StepText, _ lexicon: InstructionLexicon) -> [UInt64] {
        var stems: [UInt64] = []
        stems.reserveCapacity(text.words.count)
        for word in text.words.indices where !lexicon.flags(text, word).contains(.stop) {
            var folded = text.folded(word)
            if let ending = endings.first(where: { folded.count >= $0.count && folded.suffix($0.count).elementsEqual($0) }) {
                folded = folded.dropLast(ending.count)
            }
            let stem = folded.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
            if !stems.contains(stem) { stems.append(stem) }
        }
        return stems
    }

    private static let endings = ["ando", "endo", "indo", "ing", "ar", "er", "ir", "es", "s", "e", "a", "o"].map { Array($0.utf8) }

    /// Each item has a heading of its own, in order; two thirds must.
    static func isSummary(_ items: [[UInt64]], of titles: [[UInt64]]) -> Bool {
        var hits = 0
        var rest = titles[...]
        for item in items where !item.isEmpty {
            guard let found = rest.firstIndex(where: { isSame(item, $0) }) else { continue }
            hits += 1
            rest = rest[rest.index(after: found)...]
        }
        return hits >= 2 && 3 * hits >= 2 * items.count
    }

    private static func isSame(_ item: [UInt64], _ title: [UInt64]) -> Bool {
        let common = item.count(where: title.contains)
        guard 10 * common >= 6 * min(item.count, title.count), common > 0 else { return false }
        return common > 1 || item.count == 1 && title.count == 1
    }
}
