/// The phase of a build, for progress messages.
package enum Phase: Sendable, Hashable {
    /// Reading and parsing.
    case reading
    case checking(pages: Int)
    /// Rendering and writing. `pages` is the number per language.
    case publishing(pages: Int)
    /// Building the search index.
    case indexing
}
