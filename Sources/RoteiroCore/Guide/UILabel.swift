/// The name of a control in the product, as it appears on the screen.
package struct UILabel: Sendable, Hashable {
    package enum Form: String, Sendable, Hashable {
        /// `**"X"**`.
        case boldQuoted = "bold-quoted"
        /// `"**X**"`.
        case quotedBold = "quoted-bold"
    }

    /// The name without quotes.
    package var text: String
    /// The slug of the text (`Slug.id`). Independent of spelling and case.
    package var key: String
    package var form: Form
    /// Includes quotes and asterisks.
    package var span: Span

    package init(text: String, key: String, form: Form, span: Span) {
        self.text = text
        self.key = key
        self.form = form
        self.span = span
    }
}
