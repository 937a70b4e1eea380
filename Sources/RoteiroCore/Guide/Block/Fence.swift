/// The lines that hold a `:::` container together.
package struct Fence: Sendable, Hashable {
    /// What it opens.
    package var kind: ContainerKind
    /// How many colons opened it.
    package var markers: Int
    /// The opening line, from its first colon.
    package var opening: Span
    /// The closing line; nil when the container never ends, or another's fence ended it.
    package var closing: Span?
    /// How many containers it stands in.
    package var depth: Int

    /// A fence as found.
    package init(kind: ContainerKind, markers: Int, opening: Span, closing: Span?, depth: Int) {
        self.kind = kind
        self.markers = markers
        self.opening = opening
        self.closing = closing
        self.depth = depth
    }
}
