/// What a site has settled on: how names are spelled, and what the controls of the product are called.
package struct Glossary: Sendable, Hashable {
    /// Names and other words, in the order of the file.
    package var terms: [Term]
    /// Controls of the product, in the order of the file.
    package var labels: [Label]
    /// Names that everybody knows, such as WhatsApp, are watched over too.
    package var hasKnownNames: Bool

    /// Empty: nothing was settled.
    package init(terms: [Term] = [], labels: [Label] = [], hasKnownNames: Bool = true) {
        self.terms = terms
        self.labels = labels
        self.hasKnownNames = hasKnownNames
    }

    /// A word, or a few, with one right spelling.
    package struct Term: Sendable, Hashable {
        /// As it is to be written.
        package var spelling: Located<String>
        /// What writers use in its place.
        package var avoid: [Located<String>]
        /// Words that look like it and are right.
        package var allow: [String]

        /// A term as declared.
        package init(_ spelling: Located<String>, avoid: [Located<String>] = [], allow: [String] = []) {
            self.spelling = spelling
            self.avoid = avoid
            self.allow = allow
        }
    }

    /// A control of the product.
    package struct Label: Sendable, Hashable {
        /// What it says in the language of the pages.
        package var source: Located<String>
        /// What writers call it in its place.
        package var avoid: [Located<String>]
        /// What it says in other languages, by tag.
        package var translations: [String: Located<String>]
        /// Nobody has yet compared the translations with the product.
        package var isUnverified = false

        /// A label as declared.
        package init(_ source: Located<String>, avoid: [Located<String>] = [], translations: [String: Located<String>] = [:]) {
            self.source = source
            self.avoid = avoid
            self.translations = translations
        }
    }
}
