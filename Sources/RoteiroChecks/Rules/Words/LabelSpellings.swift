import RoteiroCore

/// The names of the product's controls as the whole site writes them.
struct LabelSpellings {
    /// A spelling that should be another.
    struct Variant {
        let written: String
        let right: String
        /// Where the right one stands: in the glossary, or first on the site.
        let place: Span
    }

    /// In the order of the site.
    private(set) var variants: [Variant] = []
    private var spellings: [Key: [UILabel]] = [:]
    private var order: [Key] = []

    /// How often the right spelling must stand for a name that is only near it to be a misspelling.
    private static let frequent = 3
    /// Shorter names are near other names.
    private static let shortest = 8
    /// Longer ones are sentences; to look for what is near them costs the square of their length.
    private static let longest = 80

    /// A spelling, told apart by its bytes: Swift's strings are equal in NFC and NFD.
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

    /// Every place of a spelling.
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

    /// The spelling that most places have; among equals the first.
    private func usual(_ group: [Key]) -> Key? {
        var best: Key?
        for key in group where count([key]) > best.map({ count([$0]) }) ?? 0 { best = key }
        return best
    }

    private func count(_ group: [Key]) -> Int { group.reduce(0) { $0 + (spellings[$1]?.count ?? 0) } }

    /// The usual spelling of every name that stands often, by its folded bytes, as its number in `order`.
    private func frequent(_ groups: [String: [Key]]) -> [(folded: [UInt8], index: Int)] {
        order.enumerated().compactMap { index, key in
            let folded = Folding.fold(key.text)
            guard (Self.shortest...Self.longest).contains(folded.utf8.count), let group = groups[folded], count(group) >= Self.frequent,
                usual(group) == key
            else { return nil }
            return (Array(folded.utf8), index)
        }
    }
}
