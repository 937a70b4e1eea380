/// A link of a page or of the menu with its target.
package struct LinkUse: Sendable, Hashable {
    package let destination: Located<String>
    /// The link text without markup; nil for `<a>` in HTML.
    package let text: String?
    /// The whole link; in YAML, the address with its quotes.
    package let span: Span
    /// The link is raw HTML, so the rules of Markdown do not apply to its fragment.
    package let isHTML: Bool
    package let target: LinkTarget
    /// The link has `target` or `download`, so that it need not lead to a page.
    package let leadsElsewhere: Bool

    init(_ link: UnresolvedLink, target: LinkTarget) {
        destination = link.destination
        text = link.text
        span = link.span
        isHTML = link.isHTML
        self.target = target
        leadsElsewhere = link.leadsElsewhere
    }
}
