import RoteiroCore

/// The trigrams of a text: the runs of three bytes in its words, with case and accents folded. `|tela|` has `|te`, `tel`, `ela`, `la|`.
struct SimilarityProfile {
    /// Sorted, with duplicates.
    let trigrams: [UInt32]

    init(_ text: String) {
        let bytes = Folding.fold(Array(text.utf8)[...])
        var trigrams: [UInt32] = []
        trigrams.reserveCapacity(bytes.count)
        var scanner = WordScanner(bytes)
        while let word = scanner.next() {
            var window: UInt32 = 0x20
            for (offset, index) in word.enumerated() {
                window = (window << 8 | UInt32(bytes[index])) & 0xFF_FFFF
                if offset > 0 { trigrams.append(window) }
            }
            trigrams.append((window << 8 | 0x20) & 0xFF_FFFF)
        }
        trigrams.sort()
        self.trigrams = trigrams
    }

    /// The Dice coefficient of the trigrams of two texts, from 0 to 1; 0 for texts without words.
    func similarity(to other: SimilarityProfile) -> Double {
        var (left, right, common) = (0, 0, 0)
        while left < trigrams.count, right < other.trigrams.count {
            let (first, second) = (trigrams[left], other.trigrams[right])
            if first == second { common += 1 }
            if first <= second { left += 1 }
            if second <= first { right += 1 }
        }
        let size = trigrams.count + other.trigrams.count
        return size == 0 ? 0 : Double(2 * common) / Double(size)
    }
}

/// Finds similar texts without comparing all of them, by the rarest trigrams in common.
struct SimilarityIndex {
    /// The number of index entries read for a text, and the number of texts that are compared. A text that is more than half similar shares
    /// most of its rare trigrams, so few reads find it.
    private static let maximumReads = 2048
    private static let maximumComparisons = 16

    let profiles: [SimilarityProfile]
    private var numbers: [UInt32: Int] = [:]
    private var starts: [Int] = [0]
    private var places: [Int32] = []
    private var hits: [Int32]

    init(_ texts: [String]) {
        profiles = texts.map(SimilarityProfile.init)
        hits = Array(repeating: 0, count: texts.count)
        var counts: [Int] = []
        for profile in profiles {
            for trigram in profile.distinct {
                if let number = numbers[trigram] {
                    counts[number] += 1
                } else {
                    numbers[trigram] = counts.count
                    counts.append(1)
                }
            }
        }
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        places = Array(repeating: 0, count: starts[starts.count - 1])
        var next = starts
        for (index, profile) in profiles.enumerated() {
            for trigram in profile.distinct {
                guard let number = numbers[trigram] else { continue }
                places[next[number]] = Int32(index)
                next[number] += 1
            }
        }
    }

    /// Returns the indices of the texts that share the most rare trigrams with `profile`; at most twice `maximumComparisons`.
    mutating func candidates(for profile: SimilarityProfile) -> [Int] {
        let lists = profile.distinct.compactMap { numbers[$0] }.map { starts[$0]..<starts[$0 + 1] }
            .sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
        var touched: [Int] = []
        var readsLeft = Self.maximumReads
        for list in lists {
            // If even the rarest trigram is common, only its first texts are considered.
            let list = list.count > readsLeft ? (touched.isEmpty ? list.prefix(readsLeft) : list.prefix(0)) : list
            if list.isEmpty { break }
            readsLeft -= list.count
            for place in list {
                let index = Int(places[place])
                if hits[index] == 0 { touched.append(index) }
                hits[index] &+= 1
            }
        }
        let best = mostHit(touched, lists.count)
        for index in touched { hits[index] = 0 }
        return best
    }

    private func mostHit(_ touched: [Int], _ maximum: Int) -> [Int] {
        if touched.count <= Self.maximumComparisons { return touched.sorted() }
        var histogram = Array(repeating: 0, count: maximum + 1)
        for index in touched { histogram[min(Int(hits[index]), maximum)] += 1 }
        var minimum = maximum
        var count = histogram[maximum]
        while minimum > 1, count < Self.maximumComparisons {
            minimum -= 1
            count += histogram[minimum]
        }
        let best = touched.filter { Int(hits[$0]) >= minimum }
        return Array(best.sorted { hits[$0] == hits[$1] ? $0 < $1 : hits[$0] > hits[$1] }.prefix(Self.maximumComparisons * 2))
    }
}

extension SimilarityProfile {
    fileprivate var distinct: [UInt32] {
        var distinct: [UInt32] = []
        distinct.reserveCapacity(trigrams.count)
        for trigram in trigrams where trigram != distinct.last { distinct.append(trigram) }
        return distinct
    }
}
