public import GuideModel

/// Reads the interface words of a language from a parsed `templates/languages/{tag}.yml`.
public enum LanguagePackReader {
    /// What is wrong with a pack. Unknown keys and wrong kinds of value are errors; words that are missing fall back.
    public enum Problem: Sendable, Hashable {
        /// The file is no map.
        case notAMap
        /// A key that nothing uses.
        case unknownKey(String, Span)
        /// The value is not a text.
        case notText(key: String, Span)
        /// `direction` is neither `ltr` nor `rtl`.
        case direction(Span)
        /// The words lack a `{name}` that is filled in.
        case placeholder(WordKey, name: String, Span)
        /// `name`, or the words of that key.
        case missing(String)
    }

    /// The pack of `tag` and what is wrong with its file, in the order of the file, missing keys last.
    public static func read(_ value: MetadataValue, tag: String) -> (pack: LanguagePack, problems: [Problem]) {
        var pack = LanguagePack(tag: tag, name: tag, direction: .ltr, words: [:])
        guard case .map(let entries) = value else { return (pack, [.notAMap]) }
        var problems: [Problem] = []
        var hasName = false
        for entry in entries {
            guard let text = entry.value.value.string else {
                problems.append(.notText(key: entry.key.value, entry.value.span))
                continue
            }
            switch entry.key.value {
            case "name":
                pack.name = text
                hasName = true
            case "direction":
                if let direction = LanguagePack.Direction(rawValue: text) {
                    pack.direction = direction
                } else {
                    problems.append(.direction(entry.value.span))
                }
            default: problems += take(entry.key, Located(text, at: entry.value.span), into: &pack)
            }
        }
        if !hasName { problems.append(.missing("name")) }
        problems += WordKey.allCases.filter { pack.words[$0.rawValue] == nil }.map { .missing($0.rawValue) }
        return (pack, problems)
    }

    private static func take(_ key: Located<String>, _ text: Located<String>, into pack: inout LanguagePack) -> [Problem] {
        guard let word = WordKey(rawValue: key.value) else { return [.unknownKey(key.value, key.span)] }
        pack.words[key.value] = text.value
        return word.placeholders.filter { !text.value.contains("{\($0)}") }.map { .placeholder(word, name: $0, text.span) }
    }
}
