/// The lines that hold a `:::` container together.
public struct Fence: Sendable, Hashable {
    /// The word after the colons, as written.
    public var kind: String
    /// How many colons opened it.
    public var markers: Int
    /// The opening line, from its first colon.
    public var opening: Span
    /// The closing line; nil when the container never ends, or another's fence ended it.
    public var closing: Span?
    /// How many containers it stands in.
    public var depth: Int

    /// A fence as found.
    public init(kind: String, markers: Int, opening: Span, closing: Span?, depth: Int) {
        self.kind = kind
        self.markers = markers
        self.opening = opening
        self.closing = closing
        self.depth = depth
    }
}

/// A container that only VitePress needs.
public struct Wrapper: Sendable, Hashable {
    /// Which one.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// In VitePress: text in which `{{ }}` stays.
        case verbatim = "v-pre"
        /// In VitePress: text that its styles leave alone.
        case raw
    }

    /// Which one.
    public var kind: Kind
    /// What it holds.
    public var blocks: [Block]
    /// Its lines.
    public var fence: Fence
    /// Where it stands.
    public var span: Span

    /// A container as parsed.
    public init(kind: Kind, blocks: [Block], fence: Fence, span: Span) {
        self.kind = kind
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
