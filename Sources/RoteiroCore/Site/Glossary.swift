/// The site's terminology: the spelling of terms, and the names of the product's controls.
package struct Glossary: Sendable, Hashable {
    /// Terms, in file order.
    package var terms: [Term]
    /// UI labels, in file order.
    package var labels: [Label]
    /// Whether the built-in list of well-known names, such as WhatsApp, is checked too.
    package var usesBuiltInTerms: Bool

    package init(terms: [Term] = [], labels: [Label] = [], usesBuiltInTerms: Bool = true) {
        self.terms = terms
        self.labels = labels
        self.usesBuiltInTerms = usesBuiltInTerms
    }

    /// A word or phrase with a required spelling.
    package struct Term: Sendable, Hashable {
        /// The required spelling.
        package var spelling: Located<String>
        /// Spellings to avoid.
        package var avoid: [Located<String>]
        /// Similar words that are correct.
        package var allow: [String]

        package init(_ spelling: Located<String>, avoid: [Located<String>] = [], allow: [String] = []) {
            self.spelling = spelling
            self.avoid = avoid
            self.allow = allow
        }
    }

    /// The name of a control in the product.
    package struct Label: Sendable, Hashable {
        /// The name in the source language.
        package var source: Located<String>
        /// Names to avoid.
        package var avoid: [Located<String>]
        /// The names in other languages, by language tag.
        package var translations: [String: Located<String>]
        /// The translations have not been compared with the product yet.
        package var isUnverified = false

        package init(_ source: Located<String>, avoid: [Located<String>] = [], translations: [String: Located<String>] = [:]) {
            self.source = source
            self.avoid = avoid
            self.translations = translations
        }
    }
}
