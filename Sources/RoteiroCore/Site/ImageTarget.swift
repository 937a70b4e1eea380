/// What an image's address names.
package enum ImageTarget: Sendable, Hashable {
    /// A file of the site, or a declared sample in its place; relative to the project.
    case file(FilePath)
    /// An image of another site.
    case external(String)
    /// `data:` with an image in it.
    case data
    /// A scheme other than http, https and data.
    case refused(scheme: String)
    /// A path that leaves what is published.
    case outside
    /// Nothing there; the place where it was looked for.
    case missing(FilePath)
    /// `![x]()`.
    case empty
}
