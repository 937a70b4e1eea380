/// An unresolved image reference of a page.
package struct UnresolvedImage: Sendable, Hashable {
    /// How the image is used.
    package enum Role: Sendable, Hashable {
        /// A single image alone on its line.
        case figure
        /// One of several images in a row.
        case gallery
        /// Inside text.
        case icon
        /// `<img>`.
        case html
        /// In the hero or the features of a home page, the poster of a video, or an image of `srcset`.
        case decoration
    }

    package let source: Located<String>
    /// The alt text; nil for `<img>` without `alt`.
    package let alt: Located<String>?
    package let role: Role
    package let span: Span
    /// The id of the enclosing step.
    package let step: String?
}
