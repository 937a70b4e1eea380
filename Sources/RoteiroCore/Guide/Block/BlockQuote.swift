package struct BlockQuote: Sendable, Hashable {
    package var blocks: [Block]
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    package var span: Span

    package init(blocks: [Block], attributes: ElementAttributes = .none, span: Span) {
        self.blocks = blocks
        self.attributes = attributes
        self.span = span
    }
}
