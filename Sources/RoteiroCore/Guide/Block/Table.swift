/// A table.
package struct Table: Sendable, Hashable {
    /// How a column is set.
    package enum Alignment: String, Sendable, Hashable { case none, left, center, right }

    /// One cell.
    package struct Cell: Sendable, Hashable {
        /// What it says.
        package var content: [Inline]
        /// Where it stands.
        package var span: Span

        /// A cell.
        package init(content: [Inline], span: Span) {
            self.content = content
            self.span = span
        }
    }

    /// One for each column.
    package var alignments: [Alignment]
    /// The first row.
    package var header: [Cell]
    /// The other rows, each as wide as the header.
    package var rows: [[Cell]]
    /// Where it stands.
    package var span: Span

    /// A table as parsed.
    package init(alignments: [Alignment], header: [Cell], rows: [[Cell]], span: Span) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
        self.span = span
    }
}
