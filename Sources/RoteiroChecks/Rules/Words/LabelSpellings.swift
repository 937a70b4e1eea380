import RoteiroCore

/// Collects the spellings of UI labels across the site and finds inconsistent ones.
struct LabelSpellings {
    struct Variant {
        let written: String
        let right: String
        /// The glossary entry, or the first use of the right spelling.
        let place: Span
    }

    /// The variants, in the order of first use.
    private(set) var variants: [Variant] = []
    private var spellings: [Key: [UILabel]] = [:]
    private var order: [Key] = []

    /// The minimum number of uses of a name before similar names count as misspellings of it.
    private static let frequent = 3
    /// The lengths in bytes of names that are compared. Shorter ones are too often similar by chance. Longer labels are sentences, and
    /// comparing them takes quadratic time.
    static let comparedLengths = 8...80

    /// A spelling compared by its bytes, because `String` treats NFC and NFD as equal.
    private struct Key: Hashable {
        let bytes: [UInt8]
        init(_ text: String) { bytes = Array(text.utf8) }
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    init(of site: ResolvedSite) {
        for page in site.pages {
            for use in page.labels {
                let key = Key(use.label.text)
                if spellings[key] == nil { order.append(key) }
                spellings[key, default: []].append(use.label)
            }
        }
        if !order.isEmpty { findVariants(site.glossary) }
    }

    func uses(of text: String) -> [UILabel] { spellings[Key(text)] ?? [] }

    private mutating func findVariants(_ glossary: Glossary) {
        let settled = Dictionary(glossary.labels.map { (Folding.fold($0.source.value), $0.source) }) { first, _ in first }
        let avoided = Dictionary(glossary.labels.flatMap { label in label.avoid.map { (Key($0.value), label.source) } }) { first, _ in first
        }
        let listed = Set(glossary.labels.map { Key($0.source.value) })
        let groups = Dictionary(grouping: order) { Folding.fold($0.text) }
        let near = NearLabels(frequent(groups))
        for key in order where !listed.contains(key) {
            let folded = Folding.fold(key.text)
            if let right = avoided[key] ?? settled[folded] {
                variants.append(Variant(written: key.text, right: right.value, place: right.span))
            } else if let right = usual(groups[folded] ?? []), right != key {
                add(key, right)
            } else if count(groups[folded] ?? []) < Self.frequent, let right = near.nearest(to: Array(folded.utf8)) {
                add(key, order[right])
            }
        }
    }

    private mutating func add(_ key: Key, _ right: Key) {
        guard let place = spellings[right]?.first?.span else { return }
        variants.append(Variant(written: key.text, right: right.text, place: place))
    }

    /// Returns the most frequent spelling; ties go to the first one.
    private func usual(_ group: [Key]) -> Key? {
        var best: Key?
        for key in group where count([key]) > best.map({ count([$0]) }) ?? 0 { best = key }
        return best
    }

    private func count(_ group: [Key]) -> Int { group.reduce(0) { $0 + (spellings[$1]?.count ?? 0) } }

    /// Returns the usual spelling of every frequent name, as its folded bytes and its index in `order`.
    private func frequent(_ groups: [String: [Key]]) -> [(folded: [UInt8], index: Int)] {
        order.enumerated().compactMap { index, key in
            let folded = Folding.fold(key.text)
            guard Self.comparedLengths.contains(folded.utf8.count), let group = groups[folded], count(group) >= Self.frequent,
                usual(group) == key
            else { return nil }
            return (Array(folded.utf8), index)
        }
    }
}
