/// Words beside a number, in every form that their language has: `{n} passo`, `{n} passos`.
package struct CountedWords: Sendable, Hashable {
    /// `other` stands in for a form that is not there.
    package var forms: [PluralCategory: String]
    /// Those of the language that the words are in, which may not be the reader's.
    package var rules: PluralRules

    /// `forms`, chosen by `rules`.
    package init(_ forms: [PluralCategory: String], rules: PluralRules = PluralRules()) {
        self.forms = forms
        self.rules = rules
    }

    /// The form that goes with `number`, with its `{n}` as it stands in the pack.
    package func form(for number: Int) -> String { forms[rules.category(of: number)] ?? forms[.other] ?? "" }
}
