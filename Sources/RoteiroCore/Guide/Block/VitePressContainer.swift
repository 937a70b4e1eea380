/// A container that changes how its content is read, but that readers do not see.
package struct VitePressContainer: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// VitePress does not interpolate `{{ }}` inside it.
        case verbatim = "v-pre"
        /// VitePress does not apply its styles inside it.
        case raw
        /// Each item of its list, or each heading of its highest level, is a step. Also written `passos` and `pasos`.
        case steps
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
