/// An unresolved link of a page or of the menu.
package struct UnresolvedLink: Sendable, Hashable {
    package let destination: Located<String>
    /// The link text without markup; nil for `<a>` in HTML.
    package let text: String?
    /// The whole link; in YAML, the address with its quotes.
    package let span: Span
    /// The link is raw HTML, so the rules of Markdown do not apply to its fragment.
    package let isHTML: Bool
    /// The link has `target` or `download`, so that it need not lead to a page.
    package let leadsElsewhere: Bool

    init(destination: Located<String>, text: String?, span: Span, isHTML: Bool, leadsElsewhere: Bool = false) {
        self.destination = destination
        self.text = text
        self.span = span
        self.isHTML = isHTML
        self.leadsElsewhere = leadsElsewhere
    }
}
