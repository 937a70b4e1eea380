/// The target of an image reference.
package enum ImageTarget: Sendable, Hashable {
    /// A file of the site or a declared sample. The path is relative to the project.
    case file(FilePath)
    /// An image of another site.
    case external(String)
    /// A `data:` URL with an image type.
    case data
    /// A scheme other than http, https and data.
    case refused(scheme: String)
    /// A path outside the published folders.
    case outside
    /// No such file. The path is the one that was looked up.
    case missing(FilePath)
    /// `![x]()`.
    case empty
}
