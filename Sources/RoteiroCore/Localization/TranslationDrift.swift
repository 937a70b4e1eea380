/// A way in which a translated page is not built as its source: what readers of the other language lack, or see beside it.
package struct TranslationDrift: Sendable, Hashable {
    /// A thing that a page has and the other must have too.
    package enum InlineCode: Sendable, Hashable {
        /// A step, by its number and its title.
        case step(number: Int, title: String)
        /// An image, by the name of its file without folders and ending.
        case image(String)
        /// A container, by its kind: `tip`.
        case container(String)
        /// A link, by its address as written.
        case link(String)
    }

    /// What is wrong.
    package enum Problem: Sendable, Hashable {
        /// No page of the source stands at the same path.
        case noSource
        /// The page could not be read.
        case unreadable
        /// The source has it; the translation does not.
        case missing(InlineCode)
        /// The translation has it; the source does not.
        case added(InlineCode)
    }

    /// The language of the translated page.
    package var locale: String
    /// What is wrong.
    package var problem: Problem
    /// Where, on the translated page: what was added, or where the missing thing should be.
    package var span: Span
    /// What it is compared with, on the source page.
    package var source: Span?

    /// `problem`, at `span` of a page in `locale`.
    package init(locale: String, problem: Problem, at span: Span, source: Span? = nil) {
        self.locale = locale
        self.problem = problem
        self.span = span
        self.source = source
    }
}
