package struct Paragraph: Sendable, Hashable {
    package var content: [Inline]
    package var span: Span

    package init(content: [Inline], span: Span) {
        self.content = content
        self.span = span
    }
}
