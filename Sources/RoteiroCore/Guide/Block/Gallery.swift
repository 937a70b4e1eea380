/// Images side by side.
package struct Gallery: Sendable, Hashable {
    /// Two or more.
    package var images: [ImageReference]
    /// Where they stand.
    package var span: Span

    /// The images of one row.
    package init(images: [ImageReference], span: Span) {
        self.images = images
        self.span = span
    }
}
