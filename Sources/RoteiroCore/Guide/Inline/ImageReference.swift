/// An image as a page names it. What the file holds stands in `SiteFiles.images`.
package struct ImageReference: Sendable, Hashable {
    /// As written, with escapes and entities decoded and nothing resolved.
    package var source: Located<String>
    /// The words for who cannot see it, markup removed. Its place is the text between the brackets.
    package var alt: Located<String>
    /// The tooltip.
    package var title: String?
    /// Asked for by `{width=300}` or `<img width="300">`, in CSS pixels.
    package var width: Int?
    /// Asked for by `{height=200}` or `<img height="200">`, in CSS pixels.
    package var height: Int?
    /// The whole reference.
    package var span: Span

    /// A reference as parsed.
    package init(source: Located<String>, alt: Located<String>, title: String?, width: Int? = nil, height: Int? = nil, span: Span) {
        self.source = source
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
        self.span = span
    }
}
