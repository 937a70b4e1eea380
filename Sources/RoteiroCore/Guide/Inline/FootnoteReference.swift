/// A mark that leads to a footnote.
package struct FootnoteReference: Sendable, Hashable {
    /// From 1, in the order of first use.
    package var number: Int
    /// Which use of that footnote this is, from 1.
    package var use: Int
    /// The mark.
    package var span: Span

    /// The `use`-th mark of footnote `number`.
    package init(number: Int, use: Int, span: Span) {
        self.number = number
        self.use = use
        self.span = span
    }
}
