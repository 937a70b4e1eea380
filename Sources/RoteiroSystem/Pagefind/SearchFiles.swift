import RoteiroCore

/// The files of an index that are published, the same for the same pages.
package enum SearchFiles {
    /// Their folder, below the site's root.
    package static let folder = "pagefind"

    /// What the index was made of, below the site's root.
    package static let stamp = ".roteiro-search"

    /// Whether the file at `path`, below the site's root, is one of the index.
    package static func isOfIndex(_ path: String) -> Bool { path == stamp || path.hasPrefix(folder + "/") }

    /// The script that pages load to search, by its path below the site's root.
    package static let script = folder + "/pagefind.js"

    /// Interfaces that Pagefind brings and our pages do not use.
    private static let unused = ["pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight."]

    /// The file that names all others.
    private static let entry = "pagefind-entry.json"

    /// Whether our pages ask for the file at `path`, which is below the folder of the index.
    package static func isPublished(_ path: String) -> Bool { !unused.contains { path.hasPrefix($0) } }

    /// The bytes to publish of the file at `path`. Pagefind names languages in an order that changes from run to run; everything else that
    /// it writes follows from the pages.
    package static func canonical(_ bytes: [UInt8], at path: String) -> [UInt8] {
        guard path == entry, let value = try? JSONReader.read(bytes) else { return bytes }
        var json = JSONWriter(capacity: bytes.count)
        json.sorted(value)
        return json.finish()
    }
}
