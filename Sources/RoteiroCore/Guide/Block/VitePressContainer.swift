/// A container that has a meaning in VitePress only.
package struct VitePressContainer: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// VitePress does not interpolate `{{ }}` inside it.
        case verbatim = "v-pre"
        /// VitePress does not apply its styles inside it.
        case raw
    }

    package var kind: Kind
    package var blocks: [Block]
    package var fence: Fence
    package var span: Span

    package init(kind: Kind, blocks: [Block], fence: Fence, span: Span) {
        self.kind = kind
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
