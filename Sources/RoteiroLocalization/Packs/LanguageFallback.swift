package import RoteiroCore

/// Resolves words that a language pack lacks from other languages.
package enum LanguageFallback {
    /// The language of words that not even the pack of the source language has, so that readers never see a key.
    static let lastResort = "en"

    /// Returns the languages that provide words to `tag`, the nearest first, without duplicates: `es-MX` → `es` → the source language.
    ///
    /// A pack can name its `parent`. Without one, the tag is cut at its last hyphen. If a language has no pack without a region, a pack of
    /// another region is used: `pt-PT` → `pt` → `pt-BR`.
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

    /// Returns `pt` for `pt-BR`.
    private static func language(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }

    /// Returns a complete pack for `tag`, and the keys that another language had to provide or that no pack has: keys of words, and `name`,
    /// `plural`, `numbers`, `dates` and `quotes`. If two packs have the same tag, the first takes precedence.
    package static func resolve(
        _ tag: String, among packs: [LanguagePack], source: String
    ) -> (pack: LanguagePack, missing: [String]) {
        let tags = chain(for: tag, among: packs, source: source)
        let chain = (tags.contains(lastResort) ? tags : tags + [lastResort]).flatMap { tag in packs.filter { $0.tag == tag } }
        let lineage = lineage(of: tag, among: packs, source: source)
        var pack = LanguagePack(tag: tag, name: name(of: tag, in: chain, lineage), direction: .ltr, strings: [:])
        var missing = pack.name == tag ? ["name"] : []
        pack.parent = chain.first { $0.tag == tag && $0.parent != nil }?.parent
        // The direction of another language does not apply.
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
        for key in InterfaceStringKey.allCases {
            if key.isPlural {
                pack.plurals[key.rawValue] = lend(key.rawValue) { fallback in
                    fallback.plurals[key.rawValue].map { plural($0, of: fallback, pack, lineage) }
                }
            } else {
                pack.strings[key.rawValue] = lend(key.rawValue) { $0.strings[key.rawValue] }
            }
        }
        return (pack, missing)
    }

    /// Plural forms are selected by the rules of their own language; for a pack without rules, by the rules that it inherits.
    private static func plural(_ string: PluralString, of fallback: LanguagePack, _ pack: LanguagePack, _ lineage: [String]) -> PluralString
    {
        let inherited = fallback.plural == nil && lineage.contains(fallback.tag) ? pack.plural : nil
        return PluralString(string.forms, rules: inherited ?? string.rules)
    }

    /// Returns the name from the pack. A region whose pack has no name gets that of the language with the region: `Português (PT)`.
    private static func name(of tag: String, in chain: [LanguagePack], _ lineage: [String]) -> String {
        guard let named = chain.first(where: { lineage.contains($0.tag) && $0.name != $0.tag }) else { return tag }
        guard named.tag != tag, language(of: named.tag) == language(of: tag) else { return named.tag == tag ? named.name : tag }
        let region = tag.dropFirst(language(of: tag).utf8.count + 1)
        let language = named.name.prefix { $0 != "(" }
        let bare = language.last == " " ? language.dropLast() : language
        return region.isEmpty ? String(bare) : "\(bare) (\(region))"
    }
}
