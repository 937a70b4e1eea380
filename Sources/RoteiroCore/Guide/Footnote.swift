/// A note under the page.
package struct Footnote: Sendable, Hashable {
    /// From 1.
    package var number: Int
    /// How often the text refers to it.
    package var uses: Int
    /// What it says.
    package var blocks: [Block]
    /// Where it was defined.
    package var span: Span

    /// A note as parsed.
    package init(number: Int, uses: Int, blocks: [Block], span: Span) {
        self.number = number
        self.uses = uses
        self.blocks = blocks
        self.span = span
    }
}
