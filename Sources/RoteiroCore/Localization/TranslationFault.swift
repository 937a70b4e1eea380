/// A problem in a translation catalog.
package struct TranslationFault: Sendable, Hashable {
    package enum Problem: Sendable, Hashable {
        case parity(ParityFault)
        /// The file is not a valid catalog.
        case catalog(CatalogProblem)
    }

    package var locale: String
    package var problem: Problem
    /// The source text; empty for a problem of the file itself.
    package var msgid: String
    /// The translation in the catalog.
    package var span: Span
    /// The source text on its page; nil if it is not on a page.
    package var source: Span?

    package init(locale: String, problem: Problem, msgid: String = "", at span: Span, source: Span? = nil) {
        self.locale = locale
        self.problem = problem
        self.msgid = msgid
        self.span = span
        self.source = source
    }
}
