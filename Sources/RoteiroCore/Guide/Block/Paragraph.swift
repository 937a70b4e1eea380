/// Text in one piece.
package struct Paragraph: Sendable, Hashable {
    /// The text.
    package var content: [Inline]
    /// Where it stands.
    package var span: Span

    /// A paragraph.
    package init(content: [Inline], span: Span) {
        self.content = content
        self.span = span
    }
}
