/// A list.
package struct List: Sendable, Hashable {
    /// Bullets have none; numbers begin at `start`.
    package var start: Int?
    /// No blank lines between its items: paragraphs are printed without their own spacing.
    package var isTight: Bool
    /// In order.
    package var items: [ListItem]
    /// Where it stands.
    package var span: Span

    /// Numbers, not bullets.
    package var isOrdered: Bool { start != nil }

    /// A list as parsed.
    package init(start: Int?, isTight: Bool, items: [ListItem], span: Span) {
        self.start = start
        self.isTight = isTight
        self.items = items
        self.span = span
    }
}
