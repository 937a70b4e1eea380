/// A heading, with the anchor that links reach it by.
public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    /// What it says, without `{#id}`.
    public var content: [Inline]
    /// The whole heading as plain text, as VitePress slugs it.
    public var text: String
    /// VitePress's anchor, or the writer's own `{#id}`, unique on the page.
    public var slug: String
    /// The writer's own `{#id}`, as written.
    public var explicitID: String?
    /// Classes that the writer set with `{.class}`.
    public var classes: [String]
    /// The place of the text, without `#` and attributes.
    public var textSpan: Span
    /// The whole heading.
    public var span: Span

    /// A heading as parsed.
    public init(
        level: Int, content: [Inline], text: String, slug: String, explicitID: String?, classes: [String], textSpan: Span, span: Span
    ) {
        self.level = level
        self.content = content
        self.text = text
        self.slug = slug
        self.explicitID = explicitID
        self.classes = classes
        self.textSpan = textSpan
        self.span = span
    }
}
