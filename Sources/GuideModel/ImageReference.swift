/// A picture as a page names it. What the file holds stands in `SiteIndex.images`.
public struct ImageReference: Sendable, Hashable {
    /// As written, with escapes and entities decoded and nothing resolved.
    public var source: Located<String>
    /// The words for who cannot see it, markup removed. Its place is the text between the brackets.
    public var alt: Located<String>
    /// The tooltip.
    public var title: String?
    /// Asked for by `{width=300}` or `<img width="300">`, in CSS pixels.
    public var width: Int?
    /// Asked for by `{height=200}` or `<img height="200">`, in CSS pixels.
    public var height: Int?
    /// The whole reference.
    public var span: Span

    /// A reference as parsed.
    public init(source: Located<String>, alt: Located<String>, title: String?, width: Int? = nil, height: Int? = nil, span: Span) {
        self.source = source
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
        self.span = span
    }
}
