/// A table.
public struct Table: Sendable, Hashable {
    /// How a column is set.
    public enum Alignment: String, Sendable, Hashable { case none, left, center, right }

    /// One cell.
    public struct Cell: Sendable, Hashable {
        /// What it says.
        public var content: [Inline]
        /// Where it stands.
        public var span: Span

        /// A cell.
        public init(content: [Inline], span: Span) {
            self.content = content
            self.span = span
        }
    }

    /// One for each column.
    public var alignments: [Alignment]
    /// The first row.
    public var header: [Cell]
    /// The other rows, each as wide as the header.
    public var rows: [[Cell]]
    /// Where it stands.
    public var span: Span

    /// A table as parsed.
    public init(alignments: [Alignment], header: [Cell], rows: [[Cell]], span: Span) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
        self.span = span
    }
}
