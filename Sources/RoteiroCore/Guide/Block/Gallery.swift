/// A row of images.
package struct Gallery: Sendable, Hashable {
    /// Two or more.
    package var images: [ImageReference]
    package var span: Span

    package init(images: [ImageReference], span: Span) {
        self.images = images
        self.span = span
    }
}
