/// What a job is doing, for who waits.
package enum Phase: Sendable, Hashable {
    /// Reading and parsing.
    case reading
    /// Checking so many pages.
    case checking(pages: Int)
    /// Rendering and writing so many pages, in each language.
    case publishing(pages: Int)
    /// Making the index in which readers search.
    case indexing
}
