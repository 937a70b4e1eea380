/// Inlines with a common span: emphasized text, a title or a table cell.
package struct InlineGroup: Sendable, Hashable {
    package var content: [Inline]
    /// For emphasis, includes the delimiters.
    package var span: Span

    package init(_ content: [Inline], at span: Span) {
        self.content = content
        self.span = span
    }
}
