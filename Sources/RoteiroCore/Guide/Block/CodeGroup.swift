/// `::: code-group`: code blocks shown as tabs.
package struct CodeGroup: Sendable, Hashable {
    package var blocks: [Block]
    package var fence: Fence
    package var span: Span

    package init(blocks: [Block], fence: Fence, span: Span) {
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
