/// What a control of the product is called: the thing that the reader looks for.
public struct UILabel: Sendable, Hashable {
    /// The spellings that writers use.
    public enum Form: String, Sendable, Hashable {
        /// `**"X"**`.
        case boldQuoted = "bold-quoted"
        /// `"**X**"`.
        case quotedBold = "quoted-bold"
    }

    /// The name, without quotes.
    public var text: String
    /// The same in every spelling and case: a slug of the text (`Slug.id`).
    public var key: String
    /// How it was spelled.
    public var form: Form
    /// From the first quote or asterisk to the last.
    public var span: Span

    /// The label `text`.
    public init(text: String, key: String, form: Form, span: Span) {
        self.text = text
        self.key = key
        self.form = form
        self.span = span
    }
}
