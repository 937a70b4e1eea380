/// A link, by markdown, by a bare address or by `<a href>`.
public struct Link: Sendable, Hashable {
    /// How the writer spelled it.
    public enum Form: Sendable, Hashable {
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
    public var destination: Located<String>
    /// The tooltip.
    public var title: String?
    /// What the reader clicks.
    public var content: [Inline]
    /// How it was spelled.
    public var form: Form
    /// The whole link.
    public var span: Span

    /// A link as parsed.
    public init(destination: Located<String>, title: String?, content: [Inline], form: Form, span: Span) {
        self.destination = destination
        self.title = title
        self.content = content
        self.form = form
        self.span = span
    }
}
