package struct Table: Sendable, Hashable {
    package enum Alignment: String, Sendable, Hashable { case none, left, center, right }

    package struct Cell: Sendable, Hashable {
        package var content: [Inline]
        package var span: Span

        package init(content: [Inline], span: Span) {
            self.content = content
            self.span = span
        }
    }

    /// One per column.
    package var alignments: [Alignment]
    package var header: [Cell]
    /// The body rows. Each has as many cells as the header.
    package var rows: [[Cell]]
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    package var span: Span

    package init(alignments: [Alignment], header: [Cell], rows: [[Cell]], attributes: ElementAttributes = .none, span: Span) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
        self.attributes = attributes
        self.span = span
    }
}
