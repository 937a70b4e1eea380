/// An image reference. `SiteFiles.images` describes the file itself.
package struct ImageReference: Sendable, Hashable {
    /// The unresolved address, with escapes and entities decoded.
    package var source: Located<String>
    /// The alt text without markup. Its span is the text between the brackets.
    package var alt: Located<String>
    package var title: String?
    /// In CSS pixels, from `{width=300}` or `<img width="300">`.
    package var width: Int?
    /// In CSS pixels, from `{height=200}` or `<img height="200">`.
    package var height: Int?
    /// In percent of the available width, from `{width=50%}`.
    package var widthPercent: Int?
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    package var span: Span

    package init(
        source: Located<String>, alt: Located<String>, title: String?, width: Int? = nil, height: Int? = nil,
        attributes: ElementAttributes = .none, span: Span
    ) {
        self.source = source
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
        self.attributes = attributes
        self.span = span
    }
}
