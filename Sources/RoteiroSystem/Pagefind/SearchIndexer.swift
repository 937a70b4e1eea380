package import RoteiroCore

/// A program that makes the index in which readers search a built site.
package protocol SearchIndexer: Sendable {
    /// Which program, and which version of it: another one may make another index of the same pages.
    var name: String { get }

    /// Reads the pages below `site` and writes the index into the folder `output`, which it makes.
    func index(_ site: String, into output: String) async throws(SearchFailure)
}

/// Why there is no index.
package struct SearchFailure: Error, Sendable, Hashable {
    package let message: Message

    package init(_ message: Message) { self.message = message }
}
