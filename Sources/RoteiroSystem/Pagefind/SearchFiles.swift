import RoteiroCore

/// The published files of the search index. They are deterministic.
package enum SearchFiles {
    /// The folder below the site root.
    package static let folder = "pagefind"

    /// The file, below the site root, that records what the index was built from.
    package static let stamp = ".roteiro-search"

    /// Whether the path, relative to the site root, belongs to the index.
    package static func isOfIndex(_ path: String) -> Bool { path == stamp || path.hasPrefix(folder + "/") }

    /// The search script that pages load, relative to the site root.
    package static let script = folder + "/pagefind.js"

    /// User interfaces of Pagefind that the theme does not use.
    private static let unused = ["pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight."]

    /// The file that lists all others.
    private static let entry = "pagefind-entry.json"

    /// Whether to publish the file at `path`, relative to the index folder.
    package static func isPublished(_ path: String) -> Bool { !unused.contains { path.hasPrefix($0) } }

    /// Returns the bytes to publish. Pagefind's list of languages has a random order and is sorted; all other output is deterministic.
    package static func canonical(_ bytes: [UInt8], at path: String) -> [UInt8] {
        // A list in another format is published unchanged.
        guard path == entry, let value = try? JSONReader.read(bytes) else { return bytes }
        var json = JSONWriter(capacity: bytes.count)
        json.sorted(value)
        return json.finish()
    }
}
