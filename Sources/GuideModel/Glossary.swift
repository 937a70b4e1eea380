/// What a site has settled on: how names are spelled, and what the controls of the product are called.
public struct Glossary: Sendable, Hashable {
    /// Names and other words, in the order of the file.
    public var terms: [Term]
    /// Controls of the product, in the order of the file.
    public var labels: [Label]
    /// Names that everybody knows, such as WhatsApp, are watched over too.
    public var hasKnownNames: Bool

    /// Empty: nothing was settled.
    public init(terms: [Term] = [], labels: [Label] = [], hasKnownNames: Bool = true) {
        self.terms = terms
        self.labels = labels
        self.hasKnownNames = hasKnownNames
    }

    /// A word, or a few, with one right spelling.
    public struct Term: Sendable, Hashable {
        /// As it is to be written.
        public var spelling: Located<String>
        /// What writers use in its place.
        public var avoid: [Located<String>]
        /// Words that look like it and are right.
        public var allow: [String]

        /// A term as declared.
        public init(_ spelling: Located<String>, avoid: [Located<String>] = [], allow: [String] = []) {
            self.spelling = spelling
            self.avoid = avoid
            self.allow = allow
        }
    }

    /// A control of the product.
    public struct Label: Sendable, Hashable {
        /// What it says in the language of the pages.
        public var source: Located<String>
        /// What writers call it in its place.
        public var avoid: [Located<String>]
        /// What it says in other languages, by tag.
        public var translations: [String: Located<String>]
        /// Nobody has yet compared the translations with the product.
        public var isUnverified = false

        /// A label as declared.
        public init(_ source: Located<String>, avoid: [Located<String>] = [], translations: [String: Located<String>] = [:]) {
            self.source = source
            self.avoid = avoid
            self.translations = translations
        }
    }
}
