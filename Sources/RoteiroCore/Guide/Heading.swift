/// A heading, with the anchor that links reach it by.
package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// What it says, without `{#id}`.
    package var content: [Inline]
    /// The whole heading as plain text, as VitePress slugs it.
    package var text: String
    /// VitePress's anchor, or the writer's own `{#id}`, unique on the page.
    package var slug: String
    /// The writer's own `{#id}`, as written.
    package var explicitID: String?
    /// Classes that the writer set with `{.class}`.
    package var classes: [String]
    /// The place of the text, without `#` and attributes.
    package var textSpan: Span
    /// The whole heading.
    package var span: Span

    /// A heading as parsed.
    package init(
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
