/// Matches two lists of parts, steps or texts by their numbers and images only.
struct SequenceAlignment {
    /// What identifies a part, step or text in any language.
    struct Mark {
        var number: Int?
        var images: [String]
        /// Of a part: what it looks like in any language; nil for texts and steps, of which none is guessed.
        var shape: Shape?
    }

    /// The outline of a part.
    struct Shape {
        var level: Int
        /// The kinds of its blocks.
        var blocks: [String]
        /// The number of letters.
        var length: Int
    }

    /// Indices in the source and in the translation, in the order of the translation.
    let pairs: [(source: Int, translated: Int)]
    /// Indices in the source without a counterpart.
    let missing: [Int]
    /// Indices in the translation without a counterpart.
    let added: [Int]

    /// Lists with the same numbers are matched in order. Otherwise elements match by unique images, then by unique number unless their
    /// images contradict it. Unnumbered elements are matched in order if both sides have equally many left; parts are matched in order by
    /// their shape otherwise. Nothing else is guessed.
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
            if rest.count == restOfSource.count {
                pair(restOfSource, rest)
            } else if let pairs = Self.byShape(restOfSource.map { source[$0] }, rest.map { translated[$0] }) {
                pair(pairs.map { restOfSource[$0.0] }, pairs.map { rest[$0.1] })
            }
        }
        pairs = partners.enumerated().compactMap { index, partner in partner.map { ($0, index) } }
        missing = isTaken.indices.filter { !isTaken[$0] }
        added = partners.indices.filter { partners[$0] == nil }
    }

    /// Matches parts in order such that those without a counterpart are the ones that fit least. Returns nil for too many parts, for too
    /// different numbers of them, and for elements without a shape.
    private static func byShape(_ source: [Mark], _ translated: [Mark]) -> [(Int, Int)]? {
        let (few, many) = (min(source.count, translated.count), max(source.count, translated.count))
        guard few * 2 >= many, few * many <= 40_000 else { return nil }
        let shapes = (source.compactMap(\.shape), translated.compactMap(\.shape))
        guard shapes.0.count == source.count, shapes.1.count == translated.count else { return nil }
        // best[i][j]: the highest gain of matching the rest from i and j.
        let width = translated.count + 1
        var best = Array(repeating: 0, count: (source.count + 1) * width)
        for i in source.indices.reversed() {
            for j in translated.indices.reversed() {
                let matched =
                    shapes.0[i].gain(with: shapes.1[j], source[i].sharesImages(with: translated[j])) + best[(i + 1) * width + j + 1]
                best[i * width + j] = max(matched, best[(i + 1) * width + j], best[i * width + j + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < source.count, j < translated.count {
            let here = best[i * width + j]
            if here == best[(i + 1) * width + j] {
                i += 1
            } else if here == best[i * width + j + 1] {
                j += 1
            } else {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            }
        }
        return pairs
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

extension SequenceAlignment.Shape {
    /// How well two parts fit; 0 if they cannot be the same.
    fileprivate func gain(with other: Self, _ sharesImages: Bool) -> Int {
        if level != other.level { return 0 }
        let (short, long) = (min(length, other.length), max(length, other.length))
        let isAlike = blocks == other.blocks
        return 10 + (sharesImages ? 60 : 0) + (isAlike ? 20 : 0) + (long == 0 ? 20 : short * 20 / long)
    }
}

extension SequenceAlignment.Mark {
    fileprivate func sharesImages(with other: Self) -> Bool { !Set(images).isDisjoint(with: other.images) }

    /// Whether the images allow a match: one side has none, or the two share at least one.
    fileprivate func agrees(with other: Self) -> Bool {
        images.isEmpty || other.images.isEmpty || !Set(images).isDisjoint(with: other.images)
    }
}
