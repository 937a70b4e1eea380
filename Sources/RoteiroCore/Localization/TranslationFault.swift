/// Something wrong in a catalog of translations.
package struct TranslationFault: Sendable, Hashable {
    /// What is wrong.
    package enum Problem: Sendable, Hashable {
        /// A translation differs from its source where it must not, or should not.
        case parity(ParityFault)
        /// The file is not as catalogs are.
        case catalog(CatalogProblem)
    }

    /// The language of the catalog.
    package var locale: String
    /// What is wrong.
    package var problem: Problem
    /// The text that was to be translated; empty where the file itself is at fault.
    package var msgid: String
    /// Where the translation stands in its catalog.
    package var span: Span
    /// Where its source stands, if it is on a page.
    package var source: Span?

    /// `problem`, at `span` of the catalog of `locale`.
    package init(locale: String, problem: Problem, msgid: String = "", at span: Span, source: Span? = nil) {
        self.locale = locale
        self.problem = problem
        self.msgid = msgid
        self.span = span
        self.source = source
    }
}
