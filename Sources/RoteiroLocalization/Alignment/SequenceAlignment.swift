/// Which of two lists of parts or steps belong together, when nothing but their numbers and their images can tell.
struct SequenceAlignment {
    /// What tells a part or a step from the others, in any language.
    struct Mark {
        var number: Int?
        var images: [String]
    }

    /// Places in the source and in the translation, in the order of the translation.
    let pairs: [(source: Int, translated: Int)]
    /// Those of the source that the translation lacks.
    let missing: [Int]
    /// Those of the translation that the source lacks.
    let added: [Int]

    /// Lists with the same numbers belong together in order. Else the same images count, then the same number unless the
    /// images speak against it; what has no number is taken in order where as many are left on both sides. Nothing is guessed beyond that.
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

    /// What only one of them has.
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
    /// The images do not say that they are different things.
    fileprivate func agrees(with other: Self) -> Bool {
        images.isEmpty || other.images.isEmpty || !Set(images).isDisjoint(with: other.images)
    }
}
