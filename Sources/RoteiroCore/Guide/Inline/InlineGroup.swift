/// Text under one emphasis.
package struct InlineGroup: Sendable, Hashable {
    /// What is emphasised.
    package var content: [Inline]
    /// From the first delimiter to the last.
    package var span: Span

    /// `content`, written at `span`.
    package init(_ content: [Inline], at span: Span) {
        self.content = content
        self.span = span
    }
}
