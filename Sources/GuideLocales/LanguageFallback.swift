public import GuideModel

/// Which languages stand in for one that lacks words.
public enum LanguageFallback {
    /// `es-MX` → `es-MX`, `es`, then the source's: most like it first, each once.
    public static func chain(for tag: String, source: String) -> [String] {
        let chain = LanguageTag.chain(of: tag)
        return chain.contains(source) ? chain : chain + [source]
    }

    /// A pack for `tag` with words for every key that any language of its chain has. Name and direction are those of the first pack
    /// of the chain; `borrowed` are the keys that another language had to lend.
    public static func resolve(
        _ tag: String, among packs: [LanguagePack], source: String
    ) -> (pack: LanguagePack, borrowed: [WordKey]) {
        let chain = chain(for: tag, source: source).compactMap { tag in packs.first { $0.tag == tag } }
        guard var pack = chain.first else {
            return (LanguagePack(tag: tag, name: tag, direction: .ltr, words: [:]), WordKey.allCases)
        }
        var borrowed: [WordKey] = []
        for key in WordKey.allCases where pack.words[key.rawValue] == nil {
            borrowed.append(key)
            pack.words[key.rawValue] = chain.lazy.compactMap { $0.words[key.rawValue] }.first
        }
        pack.tag = tag
        return (pack, borrowed)
    }
}
