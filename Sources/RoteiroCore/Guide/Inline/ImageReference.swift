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
    package var span: Span

    package init(source: Located<String>, alt: Located<String>, title: String?, width: Int? = nil, height: Int? = nil, span: Span) {
        self.source = source
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
        self.span = span
    }
}
