/// The opening and closing lines of a `:::` container.
package struct Fence: Sendable, Hashable {
    package var kind: ContainerKind
    /// The number of colons in the opening line.
    package var markers: Int
    /// The opening line, from its first colon.
    package var opening: Span
    /// The closing line; nil for an unclosed container and for one ended by an outer fence.
    package var closing: Span?
    /// The number of enclosing containers.
    package var depth: Int

    package init(kind: ContainerKind, markers: Int, opening: Span, closing: Span?, depth: Int) {
        self.kind = kind
        self.markers = markers
        self.opening = opening
        self.closing = closing
        self.depth = depth
    }
}
