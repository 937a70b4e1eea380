/// A `:::` container or GitHub alert that sets a block apart from the main text.
package struct Callout: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case tip, info, warning, danger, details, note, important, caution
    }

    package var kind: Kind
    /// The title in the source; nil for the default title of the kind in the page's language.
    package var title: InlineGroup?
    /// `{no-title}`.
    package var hidesTitle: Bool
    /// `{open}`: a `details` callout that starts expanded.
    package var isOpen: Bool
    /// `{#id}`.
    package var id: String?
    /// `{.class}`.
    package var classes: [String]
    /// Further attributes, such as `{data-x=y}`.
    package var values: [ElementAttributes.Value]
    package var blocks: [Block]
    /// Nil for a GitHub alert.
    package var fence: Fence?
    package var span: Span

    package init(
        kind: Kind, title: InlineGroup?, hidesTitle: Bool = false, isOpen: Bool = false, id: String? = nil, classes: [String] = [],
        values: [ElementAttributes.Value] = [], blocks: [Block], fence: Fence?, span: Span
    ) {
        self.kind = kind
        self.title = title
        self.hidesTitle = hidesTitle
        self.isOpen = isOpen
        self.id = id
        self.classes = classes
        self.values = values
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}
