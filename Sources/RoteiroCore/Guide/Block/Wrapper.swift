/// A container that only VitePress needs.
package struct Wrapper: Sendable, Hashable {
    /// Which one.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// In VitePress: text in which `{{ }}` stays.
        case verbatim = "v-pre"
        /// In VitePress: text that its styles leave alone.
        case raw
    }

    /// Which one.
    package var kind: Kind
    /// What it holds.
    package var blocks: [Block]
    /// Its lines.
    package var fence: Fence
    /// Where it stands.
    package var span: Span

    /// A container as parsed.
    package init(kind: Kind, blocks: [Block], fence: Fence, span: Span) {
        self.kind = kind
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
