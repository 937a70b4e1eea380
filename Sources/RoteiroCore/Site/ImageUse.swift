/// An image on a page, and what its address names.
package struct ImageUse: Sendable, Hashable {
    /// The address, and where it stands.
    package let source: Located<String>
    /// The words for it, and where they stand; nil for `<img>` without `alt`.
    package let alt: Located<String>?
    /// How it stands on the page.
    package let role: WrittenImage.Role
    /// The whole reference.
    package let span: Span
    /// The step that it is in.
    package let step: String?
    /// What the address names.
    package let target: ImageTarget

    init(_ image: WrittenImage, target: ImageTarget) {
        source = image.source
        alt = image.alt
        role = image.role
        span = image.span
        step = image.step
        self.target = target
    }
}
