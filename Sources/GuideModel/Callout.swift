/// A box beside the main text.
public struct Callout: Sendable, Hashable {
    /// What the box is for.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case tip, info, warning, danger, details, note, important, caution
    }

    /// What the box is for.
    public var kind: Kind
    /// The title that the writer gave; nil means the locale's word for the kind.
    public var title: InlineGroup?
    /// `{no-title}`: no title at all.
    public var hidesTitle: Bool
    /// `{open}`: details that begin unfolded.
    public var isOpen: Bool
    /// `{#id}`.
    public var id: String?
    /// `{.class}`.
    public var classes: [String]
    /// What it says.
    public var blocks: [Block]
    /// Nil for a GitHub alert.
    public var fence: Fence?
    /// Where it stands.
    public var span: Span

    /// A box as parsed.
    public init(
        kind: Kind, title: InlineGroup?, hidesTitle: Bool = false, isOpen: Bool = false, id: String? = nil, classes: [String] = [],
        blocks: [Block], fence: Fence?, span: Span
    ) {
        self.kind = kind
        self.title = title
        self.hidesTitle = hidesTitle
        self.isOpen = isOpen
        self.id = id
        self.classes = classes
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
