/// A link, and where it leads.
package struct LinkUse: Sendable, Hashable {
    /// The address, and where it stands.
    package let destination: Located<String>
    /// What the reader clicks, as plain text; nil for `<a>` in HTML.
    package let text: String?
    /// The whole link; in YAML the address with its quotes.
    package let span: Span
    /// It was written in HTML: no Markdown rules apply to its fragment.
    package let isHTML: Bool
    /// Where it leads.
    package let target: LinkTarget

    init(_ link: WrittenLink, target: LinkTarget) {
        destination = link.destination
        text = link.text
        span = link.span
        isHTML = link.isHTML
        self.target = target
    }
}
