package struct Footnote: Sendable, Hashable {
    /// From 1, in the order of first use.
    package var number: Int
    /// The number of references to the footnote.
    package var uses: Int
    package var blocks: [Block]
    /// The definition.
    package var span: Span

    package init(number: Int, uses: Int, blocks: [Block], span: Span) {
        self.number = number
        self.uses = uses
        self.blocks = blocks
        self.span = span
    }
}
