extension CatalogMerging {
    /// The minimum similarity of a text to its previous version: anywhere, and in the same step and role.
    private static let threshold = 0.6
    private static let thresholdInPlace = 0.5
    /// The number of texts in the same place that are compared.
    private static let neighbours = 32

    private struct Pair {
        var new: Int
        var old: Int
        var similarity: Double
        var isInPlace: Bool
    }

    /// Assigns the translations of texts that no longer exist to open entries, the most similar first, each once. Texts that still exist
    /// lend nothing, so that an added list item or step does not make other entries fuzzy.
    mutating func matchSimilar() {
        let (open, unused) = (open, unused)
        if open.isEmpty || unused.isEmpty { return }
        var pairs = pairs(open, unused)
        pairs.sort {
            if $0.similarity != $1.similarity { return $0.similarity > $1.similarity }
            if $0.isInPlace != $1.isInPlace { return $0.isInPlace }
            return ($0.new, $0.old) < ($1.new, $1.old)
        }
        for pair in pairs where merged[pair.new] == nil && !isUsed[pair.old] {
            let source = old[pair.old]
            var entry = take(pair.old, for: template[pair.new])
            // A fuzzy translation still belongs to the text before it.
            if !source.isFuzzy || source.previous == nil {
                entry.previous = .init(msgid: source.msgid, plural: source.plural)
            }
            entry.isFuzzy = true
            merged[pair.new] = entry
            report.fuzzy += 1
        }
    }

    private func pairs(_ open: [Int], _ unused: [Int]) -> [Pair] {
        var index = SimilarityIndex(unused.map { old[$0].msgid })
        var places: [String: [Int]] = [:]
        for (number, entry) in unused.enumerated() {
            for place in CatalogPlace.places(in: old[entry].extractedComments) { places[place, default: []].append(number) }
        }
        var pairs: [Pair] = []
        for new in open {
            let profile = SimilarityProfile(template[new].msgid)
            var neighbours: Set<Int> = []
            for place in CatalogPlace.places(in: template[new].extractedComments) where neighbours.count < Self.neighbours {
                neighbours.formUnion(places[place]?.prefix(Self.neighbours) ?? [])
            }
            for number in neighbours.union(index.candidates(for: profile)).sorted() {
                let similarity = profile.similarity(to: index.profiles[number])
                let isInPlace = neighbours.contains(number)
                if similarity >= (isInPlace ? Self.thresholdInPlace : Self.threshold) {
                    pairs.append(Pair(new: new, old: unused[number], similarity: similarity, isInPlace: isInPlace))
                }
            }
        }
        return pairs
    }
}
