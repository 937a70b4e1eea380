/// A link as it stands on a page.
package struct WrittenLink: Sendable, Hashable {
    /// The address, and where it stands.
    package let destination: Located<String>
    /// What the reader clicks, as plain text; nil for `<a>` in HTML.
    package let text: String?
    /// The whole link; in YAML the address with its quotes.
    package let span: Span
    /// It was written in HTML: no Markdown rules apply to its fragment.
    package let isHTML: Bool
}
