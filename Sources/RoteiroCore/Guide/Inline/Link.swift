/// A link, by markdown, by a bare address or by `<a href>`.
package struct Link: Sendable, Hashable {
    /// How the writer spelled it.
    package enum Form: Sendable, Hashable {
        /// `[text](destination)`.
        case inline
        /// `[text][label]`, `[label]`: the destination stands in a definition.
        case reference
        /// `<https://example.com>`.
        case autolink
        /// A bare `https://…` in the text.
        case bare
    }

    /// As written, with escapes and entities decoded and nothing resolved.
    package var destination: Located<String>
    /// The tooltip.
    package var title: String?
    /// What the reader clicks.
    package var content: [Inline]
    /// How it was spelled.
    package var form: Form
    /// The whole link.
    package var span: Span

    /// A link as parsed.
    package init(destination: Located<String>, title: String?, content: [Inline], form: Form, span: Span) {
        self.destination = destination
        self.title = title
        self.content = content
        self.form = form
        self.span = span
    }
}
