package import RoteiroCore

/// A program that builds the search index of a site.
package protocol SearchIndexer: Sendable {
    /// The program and its version. The index can differ between versions.
    var name: String { get }

    /// Indexes the pages below `site` into the folder `output`, which it creates.
    func index(_ site: String, into output: String) async throws(SearchFailure)
}

/// Why the index could not be built.
package struct SearchFailure: Error, Sendable, Hashable {
    package let message: Message

    package init(_ message: Message) { self.message = message }
}
