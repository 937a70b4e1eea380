/// A quotation.
package struct BlockQuote: Sendable, Hashable {
    /// What is quoted.
    package var blocks: [Block]
    /// Where it stands.
    package var span: Span

    /// A quotation of `blocks`.
    package init(blocks: [Block], span: Span) {
        self.blocks = blocks
        self.span = span
    }
}
