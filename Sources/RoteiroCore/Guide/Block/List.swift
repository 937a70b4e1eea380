package struct List: Sendable, Hashable {
    /// The first number; nil for a bullet list.
    package var start: Int?
    /// There are no blank lines between items, as in CommonMark: paragraphs are rendered without `<p>`.
    package var isTight: Bool
    package var items: [ListItem]
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    package var span: Span

    package var isOrdered: Bool { start != nil }

    package init(start: Int?, isTight: Bool, items: [ListItem], attributes: ElementAttributes = .none, span: Span) {
        self.start = start
        self.isTight = isTight
        self.items = items
        self.attributes = attributes
        self.span = span
    }
}
