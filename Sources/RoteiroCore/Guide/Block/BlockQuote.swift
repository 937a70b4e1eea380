package struct BlockQuote: Sendable, Hashable {
    package var blocks: [Block]
    package var span: Span

    package init(blocks: [Block], span: Span) {
        self.blocks = blocks
        self.span = span
    }
}
