/// Matches two lists of parts, steps or texts by their numbers and images only.
struct SequenceAlignment {
    /// What identifies a part, step or text in any language.
    struct Mark {
        var number: Int?
        var images: [String]
    }

    /// Indices in the source and in the translation, in the order of the translation.
    let pairs: [(source: Int, translated: Int)]
    /// Indices in the source without a counterpart.
    let missing: [Int]
    /// Indices in the translation without a counterpart.
    let added: [Int]

    /// Lists with the same numbers are matched in order. Otherwise elements match by unique images, then by unique number unless their
    /// images contradict it. Unnumbered elements are matched in order if both sides have equally many left. Nothing else is guessed.
    init(_ source: [Mark], _ translated: [Mark]) {
        var partners: [Int?] = Array(repeating: nil, count: translated.count)
        var isTaken = Array(repeating: false, count: source.count)
        func pair(_ sources: [Int], _ others: [Int]) {
            for (source, translated) in zip(sources, others) {
                partners[translated] = source
                isTaken[source] = true
            }
        }
        if source.map(\.number) == translated.map(\.number) {
            pair(Array(source.indices), Array(translated.indices))
        } else {
            let byImages = Self.unique(source, Array(source.indices)) { $0.images.isEmpty ? nil : $0.images }
            for (images, index) in Self.unique(translated, Array(translated.indices), by: { $0.images.isEmpty ? nil : $0.images }) {
                if let match = byImages[images] { pair([match], [index]) }
            }
            let byNumber = Self.unique(source, source.indices.filter { !isTaken[$0] }) { $0.number }
            let open = translated.indices.filter { partners[$0] == nil }
            for (number, index) in Self.unique(translated, open, by: { $0.number }) {
                guard let match = byNumber[number], source[match].agrees(with: translated[index]) else { continue }
                pair([match], [index])
            }
            let restOfSource = source.indices.filter { !isTaken[$0] && source[$0].number == nil }
            let rest = translated.indices.filter { partners[$0] == nil && translated[$0].number == nil }
            if rest.count == restOfSource.count { pair(restOfSource, rest) }
        }
        pairs = partners.enumerated().compactMap { index, partner in partner.map { ($0, index) } }
        missing = isTaken.indices.filter { !isTaken[$0] }
        added = partners.indices.filter { partners[$0] == nil }
    }

    /// Returns the indices by key, for keys that occur exactly once.
    private static func unique<Key: Hashable>(_ marks: [Mark], _ indices: [Int], by key: (Mark) -> Key?) -> [Key: Int] {
        var found: [Key: Int?] = [:]
        for index in indices {
            guard let key = key(marks[index]) else { continue }
            found[key] = .some(found[key] == nil ? index : nil)
        }
        return found.compactMapValues { $0 }
    }
}

extension SequenceAlignment.Mark {
    /// Whether the images allow a match: one side has none, or the two share at least one.
    fileprivate func agrees(with other: Self) -> Bool {
        images.isEmpty || other.images.isEmpty || !Set(images).isDisjoint(with: other.images)
    }
}
