/// A Lucide icon, referenced by name.
package struct NamedIcon: Sendable, Hashable {
    /// The Lucide name, such as `qr-code`.
    package var name: String
    /// The tag, including its closing tag.
    package var span: Span

    package init(name: String, span: Span) {
        self.name = name
        self.span = span
    }
}
