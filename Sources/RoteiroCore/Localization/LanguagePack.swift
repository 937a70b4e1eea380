/// The interface words of one language, from `templates/languages/{tag}.yml`.
package struct LanguagePack: Sendable, Hashable {
    /// A BCP 47 tag, for example `pt-BR`.
    package var tag: String
    /// The language's name for itself.
    package var name: String
    /// `ltr` or `rtl`.
    package var direction: Direction
    /// By key, for example `step.label` → `Passo {n}`.
    package var words: [String: String]
    /// Words that go with a number, by key.
    package var counted: [String: CountedWords] = [:]
    /// The tag of the language that lends what this one lacks; nil means what its own tag says.
    package var parent: String?
    /// When a word takes which form. Nil, like each of the styles below, where its file says nothing of it.
    package var plural: PluralRules?
    /// How numbers are written.
    package var numbers: NumberStyle?
    /// How a day is written.
    package var dates: DateStyle?
    /// The quotation marks.
    package var quotes: QuotationMarks?

    /// Which way its text runs.
    package enum Direction: String, Sendable, Hashable, CaseIterable { case ltr, rtl }

    /// A pack as read.
    package init(tag: String, name: String, direction: Direction, words: [String: String]) {
        self.tag = tag
        self.name = name
        self.direction = direction
        self.words = words
    }

    /// What goes with a number, `{n}` replaced: `3 passos`. The key itself when the pack lacks it.
    package func say(_ key: WordKey, count: Int) -> String {
        guard let words = counted[key.rawValue] else { return key.rawValue }
        return words.form(for: count).split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: format(number: count))
    }

    /// A number as readers of the language write it; bare digits when nobody said how. The last `decimals` digits are decimals.
    package func format(number: Int, decimals: Int = 0) -> String {
        (numbers ?? NumberStyle(decimal: ".", group: "")).format(number, decimals: decimals)
    }

    /// A day as readers of the language write it; as ISO 8601 does when nobody said how.
    package func format(day: CalendarDay) -> String { dates?.format(day) ?? day.description }

    /// The words under `key`, with `{name}` replaced by its value; the key itself when the pack lacks it.
    package func say(_ key: String, _ values: (name: String, value: String)...) -> String {
        var text = words[key] ?? key
        for (name, value) in values {
            let pieces = text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
            text = pieces.joined(separator: value)
        }
        return text
    }
}
