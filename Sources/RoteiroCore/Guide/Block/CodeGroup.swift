/// The same thing in several languages of code.
package struct CodeGroup: Sendable, Hashable {
    /// One tab each.
    package var blocks: [Block]
    /// Its lines.
    package var fence: Fence
    /// Where it stands.
    package var span: Span

    /// A group as parsed.
    package init(blocks: [Block], fence: Fence, span: Span) {
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
