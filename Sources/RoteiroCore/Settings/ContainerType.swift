/// A container type that a site defines itself, such as `::: success`.
package struct ContainerType: Sendable, Hashable {
    /// The built-in type as which it is shown.
    package var kind: ContainerKind
    /// The title of a container without one; nil for the default title of the kind.
    package var title: String?

    package init(_ kind: ContainerKind, title: String? = nil) {
        self.kind = kind
        self.title = title
    }
}
