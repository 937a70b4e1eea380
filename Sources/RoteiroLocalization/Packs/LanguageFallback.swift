package import RoteiroCore

/// Which languages stand in for one that lacks words.
package enum LanguageFallback {
    /// The language of words that not even the source's pack has: no reader meets a key.
    static let lastResort = "en"

    /// The languages that lend words to `tag`, the nearest first, each once: `es-MX` → `es` → the source's.
    ///
    /// A pack may name its `parent`. Without one its tag is cut at the last dash; and where a language has no pack of its bare name,
    /// another of its regions stands in: `pt-PT` → `pt` → `pt-BR`.
    package static func chain(for tag: String, among packs: [LanguagePack], source: String) -> [String] {
        let own = lineage(of: tag, among: packs, source: source)
        return own + lineage(of: source, among: packs, source: source).filter { !own.contains($0) }
    }

    private static func lineage(of tag: String, among packs: [LanguagePack], source: String) -> [String] {
        var lineage: [String] = []
        var next: String? = tag
        while let tag = next, !lineage.contains(tag) {
            lineage.append(tag)
            next = packs.first { $0.tag == tag && $0.parent != nil }?.parent ?? parent(of: tag, among: packs, source: source)
        }
        return lineage
    }

    private static func parent(of tag: String, among packs: [LanguagePack], source: String) -> String? {
        if let dash = tag.lastIndex(of: "-") { return String(tag[..<dash]) }
        let siblings = packs.map(\.tag).filter { language(of: $0) == tag }
        return siblings.contains(tag) ? nil : siblings.contains(source) ? source : siblings.min()
    }

    /// `pt` of `pt-BR`.
    private static func language(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }

    /// A pack for `tag` with everything that any language of its chain has, and what another language than its own had to lend or nobody
    /// has: keys of words, and of `name`, `plural`, `numbers`, `dates` and `quotes`. Of two packs of one tag the first counts more.
    package static func resolve(
        _ tag: String, among packs: [LanguagePack], source: String
    ) -> (pack: LanguagePack, missing: [String]) {
        let tags = chain(for: tag, among: packs, source: source)
        let chain = (tags.contains(lastResort) ? tags : tags + [lastResort]).flatMap { tag in packs.filter { $0.tag == tag } }
        let lineage = lineage(of: tag, among: packs, source: source)
        var pack = LanguagePack(tag: tag, name: name(of: tag, in: chain, lineage), direction: .ltr, words: [:])
        var missing = pack.name == tag ? ["name"] : []
        pack.parent = chain.first { $0.tag == tag && $0.parent != nil }?.parent
        // Another language's direction is not ours.
        pack.direction = chain.first { lineage.contains($0.tag) }?.direction ?? .ltr

        func lend<Value>(_ key: String, _ value: (LanguagePack) -> Value?) -> Value? {
            let fallback = chain.first { value($0) != nil }
            if fallback.map({ language(of: $0.tag) }) != language(of: tag) { missing.append(key) }
            return fallback.flatMap(value)
        }
        pack.plural = chain.first { lineage.contains($0.tag) && $0.plural != nil }?.plural
        if pack.plural == nil { missing.append("plural") }
        pack.numbers = lend("numbers", \.numbers)
        pack.dates = lend("dates", \.dates)
        pack.quotes = lend("quotes", \.quotes)
        for key in WordKey.allCases {
            if key.isCounted {
                pack.counted[key.rawValue] = lend(key.rawValue) { fallback in
                    fallback.counted[key.rawValue].map { counted($0, of: fallback, pack, lineage) }
                }
            } else {
                pack.words[key.rawValue] = lend(key.rawValue) { $0.words[key.rawValue] }
            }
        }
        return (pack, missing)
    }

    /// Words are chosen by the rules of their own language; those of a pack that has none, by the rules that it inherits.
    private static func counted(_ words: CountedWords, of fallback: LanguagePack, _ pack: LanguagePack, _ lineage: [String]) -> CountedWords
    {
        let inherited = fallback.plural == nil && lineage.contains(fallback.tag) ? pack.plural : nil
        return CountedWords(words.forms, rules: inherited ?? words.rules)
    }

    /// What the pack calls itself. For a region without a name of its own, the language with the region: `Português (PT)`.
    private static func name(of tag: String, in chain: [LanguagePack], _ lineage: [String]) -> String {
        guard let named = chain.first(where: { lineage.contains($0.tag) && $0.name != $0.tag }) else { return tag }
        guard named.tag != tag, language(of: named.tag) == language(of: tag) else { return named.tag == tag ? named.name : tag }
        let region = tag.dropFirst(language(of: tag).utf8.count + 1)
        let language = named.name.prefix { $0 != "(" }
        let bare = language.last == " " ? language.dropLast() : language
        return region.isEmpty ? String(bare) : "\(bare) (\(region))"
    }
}
