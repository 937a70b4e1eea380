/// An image reference of a page with its target.
package struct ImageUse: Sendable, Hashable {
    package let source: Located<String>
    /// The alt text; nil for `<img>` without `alt`.
    package let alt: Located<String>?
    package let role: UnresolvedImage.Role
    package let span: Span
    /// The id of the enclosing step.
    package let step: String?
    package let target: ImageTarget

    init(_ image: UnresolvedImage, target: ImageTarget) {
        source = image.source
        alt = image.alt
        role = image.role
        span = image.span
        step = image.step
        self.target = target
    }
}
