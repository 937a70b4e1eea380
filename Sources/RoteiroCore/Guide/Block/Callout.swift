/// A box beside the main text.
package struct Callout: Sendable, Hashable {
    /// What the box is for.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case tip, info, warning, danger, details, note, important, caution
    }

    /// What the box is for.
    package var kind: Kind
    /// The title that the writer gave; nil means the locale's word for the kind.
    package var title: InlineGroup?
    /// `{no-title}`: no title at all.
    package var hidesTitle: Bool
    /// `{open}`: details that begin unfolded.
    package var isOpen: Bool
    /// `{#id}`.
    package var id: String?
    /// `{.class}`.
    package var classes: [String]
    /// What it says.
    package var blocks: [Block]
    /// Nil for a GitHub alert.
    package var fence: Fence?
    /// Where it stands.
    package var span: Span

    /// A box as parsed.
    package init(
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
