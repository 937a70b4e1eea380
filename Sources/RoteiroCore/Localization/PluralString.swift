/// A text with a number, in all plural forms of its language: `{n} passo`, `{n} passos`.
package struct PluralString: Sendable, Hashable {
    /// `other` replaces missing forms.
    package var forms: [PluralCategory: String]
    /// The rules of the text's language, which may differ from the reader's.
    package var rules: PluralRules

    package init(_ forms: [PluralCategory: String], rules: PluralRules = PluralRules()) {
        self.forms = forms
        self.rules = rules
    }

    /// Returns the form for `number`, with the placeholder `{n}` not replaced.
    package func form(for number: Int) -> String { forms[rules.category(of: number)] ?? forms[.other] ?? "" }
}
