/// A program that makes the index in which readers search a built site.
package protocol SearchIndexer: Sendable {
    /// Which program, and which version of it: another one may make another index of the same pages.
    var name: String { get }

    /// Reads the pages below `site` and writes the index into the folder `output`, which it makes.
    func index(_ site: String, into output: String) async throws(SearchFailure)
}

/// Why there is no index.
package struct SearchFailure: Error, Sendable, Hashable {
    /// One sentence, with the program's own words where it had any.
    package let reason: String

    /// `reason`, one sentence.
    package init(_ reason: String) { self.reason = reason }
}
