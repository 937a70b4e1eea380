package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// The content without `{#id}`.
    package var content: [Inline]
    /// The plain text that VitePress makes the slug from.
    package var text: String
    /// The anchor, unique on the page: the explicit id, otherwise VitePress's slug.
    package var slug: String
    /// Further anchors. A translated heading has the anchor of its source, and here the one of its own words.
    package var otherAnchors: [String] = []
    /// The explicit `{#id}`, as written.
    package var explicitID: String?
    /// Classes set with `{.class}`.
    package var classes: [String]
    /// Further attributes, such as `{data-x=y}`.
    package var values: [ElementAttributes.Value]
    /// The text without `#` and attributes.
    package var textSpan: Span
    package var span: Span

    package init(
        level: Int, content: [Inline], text: String, slug: String, explicitID: String?, classes: [String],
        values: [ElementAttributes.Value] = [], textSpan: Span, span: Span
    ) {
        self.level = level
        self.content = content
        self.text = text
        self.slug = slug
        self.explicitID = explicitID
        self.classes = classes
        self.values = values
        self.textSpan = textSpan
        self.span = span
    }
}
