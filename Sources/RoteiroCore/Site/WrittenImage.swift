/// An image as a page names it.
package struct WrittenImage: Sendable, Hashable {
    /// How it stands on the page.
    package enum Role: Sendable, Hashable {
        /// Alone on its line.
        case figure
        /// In a row of images.
        case gallery
        /// In a sentence.
        case icon
        /// `<img>`.
        case html
        /// In the hero or the features of a home page, or what a video begins with.
        case decoration
    }

    /// The address, and where it stands.
    package let source: Located<String>
    /// The words for it, and where they stand; nil for `<img>` without `alt`.
    package let alt: Located<String>?
    /// How it stands on the page.
    package let role: Role
    /// The whole reference.
    package let span: Span
    /// The step that it is in.
    package let step: String?
}
