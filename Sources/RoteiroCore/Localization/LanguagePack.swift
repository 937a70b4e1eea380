/// The interface texts of one language, from `templates/languages/{tag}.yml`.
package struct LanguagePack: Sendable, Hashable {
    /// A BCP 47 tag, for example `pt-BR`.
    package var tag: String
    /// The name of the language in that language.
    package var name: String
    package var direction: Direction
    /// By key, such as `step.label` → `Passo {n}`.
    package var strings: [String: String]
    /// Texts with plural forms, by key.
    package var plurals: [String: PluralString] = [:]
    /// The tag of the fallback language; nil for the fallback that `tag` implies.
    package var parent: String?
    /// The plural rules. Like the formats below, nil if the file does not define them.
    package var plural: PluralRules?
    package var numbers: NumberStyle?
    package var dates: DateStyle?
    package var quotes: QuotationMarks?

    package enum Direction: String, Sendable, Hashable, CaseIterable { case ltr, rtl }

    package init(tag: String, name: String, direction: Direction, strings: [String: String]) {
        self.tag = tag
        self.name = name
        self.direction = direction
        self.strings = strings
    }

    /// Returns a text with plural forms with `{n}` replaced, such as `3 passos`; the key if the text is missing.
    package func text(_ key: InterfaceStringKey, count: Int) -> String {
        guard let forms = plurals[key.rawValue] else { return key.rawValue }
        return forms.form(for: count).split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: format(number: count))
    }

    /// Formats a number; plain digits if the pack has no number format. The last `decimals` digits are decimals.
    package func format(number: Int, decimals: Int = 0) -> String {
        (numbers ?? NumberStyle(decimal: ".", group: "")).format(number, decimals: decimals)
    }

    /// Formats a day; as ISO 8601 if the pack has no date format.
    package func format(day: CalendarDay) -> String { dates?.format(day) ?? day.description }

    /// Returns the text of `key` with `{name}` replaced by its value; the key if the text is missing.
    package func text(_ key: String, _ values: (name: String, value: String)...) -> String {
        var text = strings[key] ?? key
        for (name, value) in values {
            let pieces = text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
            text = pieces.joined(separator: value)
        }
        return text
    }
}

extension LanguagePack {
    /// `Passo 2 (opcional)`
    package func optional(_ label: String) -> String { "\(label) (\(self[.stepOptional]))" }
}
