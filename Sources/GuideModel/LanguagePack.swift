/// The interface words of one language, from `templates/languages/{tag}.yml`.
public struct LanguagePack: Sendable, Hashable {
    /// A BCP 47 tag, for example `pt-BR`.
    public var tag: String
    /// The language's name for itself.
    public var name: String
    /// `ltr` or `rtl`.
    public var direction: Direction
    /// By key, for example `step.label` → `Passo {n}`.
    public var words: [String: String]

    /// Which way its text runs.
    public enum Direction: String, Sendable, Hashable { case ltr, rtl }

    /// A pack as read.
    public init(tag: String, name: String, direction: Direction, words: [String: String]) {
        self.tag = tag
        self.name = name
        self.direction = direction
        self.words = words
    }

    /// The words under `key`, with `{name}` replaced by its value; the key itself when the pack lacks it.
    public func say(_ key: String, _ values: (name: String, value: String)...) -> String {
        var text = words[key] ?? key
        for (name, value) in values {
            let pieces = text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
            text = pieces.joined(separator: value)
        }
        return text
    }
}
