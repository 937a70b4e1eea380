/// What a control of the product is called: the thing that the reader looks for.
package struct UILabel: Sendable, Hashable {
    /// The spellings that writers use.
    package enum Form: String, Sendable, Hashable {
        /// `**"X"**`.
        case boldQuoted = "bold-quoted"
        /// `"**X**"`.
        case quotedBold = "quoted-bold"
    }

    /// The name, without quotes.
    package var text: String
    /// The same in every spelling and case: a slug of the text (`Slug.id`).
    package var key: String
    /// How it was spelled.
    package var form: Form
    /// From the first quote or asterisk to the last.
    package var span: Span

    /// The label `text`.
    package init(text: String, key: String, form: Form, span: Span) {
        self.text = text
        self.key = key
        self.form = form
        self.span = span
    }
}
