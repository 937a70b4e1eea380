/// A Markdown link or a bare address.
package struct Link: Sendable, Hashable {
    /// The syntax of a link.
    package enum Form: Sendable, Hashable {
        /// `[text](destination)`.
        case inline
        /// `[text][label]` or `[label]`, with the destination in a link reference definition.
        case reference
        /// `<https://example.com>`.
        case autolink
        /// A bare `https://…`.
        case bare
    }

    /// The unresolved address, with escapes and entities decoded.
    package var destination: Located<String>
    package var title: String?
    package var content: [Inline]
    package var form: Form
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    package var span: Span

    package init(
        destination: Located<String>, title: String?, content: [Inline], form: Form, attributes: ElementAttributes = .none, span: Span
    ) {
        self.destination = destination
        self.title = title
        self.content = content
        self.form = form
        self.attributes = attributes
        self.span = span
    }

    /// A bare e-mail address: a word of the text, which a translation can replace.
    package var isBareMail: Bool { form == .bare && destination.value.prefix(7).lowercased() == "mailto:" }
}
