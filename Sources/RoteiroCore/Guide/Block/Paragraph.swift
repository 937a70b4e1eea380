package struct Paragraph: Sendable, Hashable {
    package var content: [Inline]
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    package var span: Span

    package init(content: [Inline], attributes: ElementAttributes = .none, span: Span) {
        self.content = content
        self.attributes = attributes
        self.span = span
    }
}
