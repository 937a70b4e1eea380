/// An icon that is known by its Lucide name.
package struct NamedIcon: Sendable, Hashable {
    /// For example `qr-code`.
    package var name: String
    /// The tag, with its closing one.
    package var span: Span

    /// The icon `name`.
    package init(name: String, span: Span) {
        self.name = name
        self.span = span
    }
}
