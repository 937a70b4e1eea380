/// `[^1]`.
package struct FootnoteReference: Sendable, Hashable {
    /// The footnote's number, from 1 in the order of first use.
    package var number: Int
    /// The ordinal of this reference to the footnote, from 1.
    package var use: Int
    package var span: Span

    package init(number: Int, use: Int, span: Span) {
        self.number = number
        self.use = use
        self.span = span
    }
}
