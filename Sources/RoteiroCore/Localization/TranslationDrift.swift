/// A structural difference between a translated page and its source page.
package struct TranslationDrift: Sendable, Hashable {
    /// An element that both pages must have.
    package enum Element: Sendable, Hashable {
        case step(number: Int, title: String)
        /// The file name of an image, without folder and extension.
        case image(String)
        /// The kind of a container, such as `tip`.
        case container(String)
        /// The address of a link, as written.
        case link(String)
        /// The name of a control.
        case label(String)
    }

    package enum Problem: Sendable, Hashable {
        /// There is no source page at the same path.
        case noSource
        /// The translated page cannot be parsed.
        case unreadable
        case missing(Element)
        case added(Element)
    }

    package var locale: String
    package var problem: Problem
    /// The place on the translated page: the additional element, or the position at which an element is missing.
    package var span: Span
    /// The corresponding place on the source page.
    package var source: Span?

    package init(locale: String, problem: Problem, at span: Span, source: Span? = nil) {
        self.locale = locale
        self.problem = problem
        self.span = span
        self.source = source
    }
}
