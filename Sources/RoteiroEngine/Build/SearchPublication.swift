import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Publishes the search index. It is rebuilt only if an indexed page has changed.
struct SearchPublication {
    let indexer: any SearchIndexer
    let publisher: Publisher

    /// The folder in which the index is built. It is inside the output folder, which is known to be writable.
    static let draft = ".roteiro-search-draft"

    struct Result {
        /// The files of the index, by path in the output folder.
        var files: [(path: String, result: Publisher.Result)]
        /// Whether the index was rebuilt.
        var isNew: Bool
    }

    /// `pages` are the indexed pages by path. They must already be in the output folder.
    func publish(_ pages: [(path: String, hash: ByteHash)]) async throws(Project.Failure) -> Result {
        let stamp = OutputFile(path: SearchFiles.stamp, bytes: stamp(of: pages))
        let existing = publisher.earlierFiles(in: SearchFiles.folder)
        if !existing.isEmpty, publisher.isUpToDate(stamp) {
            return Result(files: (existing + [stamp.path]).map { ($0, .unchanged) }, isNew: false)
        }
        let folder = publisher.folder
        do {
            // Left behind by a build that was killed.
            try folder.removeAll(Self.draft)
            // The next build removes what remains.
            defer { try? folder.removeAll(Self.draft) }
            try await indexer.index(folder.path, into: folder.path + "/" + Self.draft)
            let made = try folder.files(below: Self.draft).filter(SearchFiles.isPublished)
            if made.isEmpty { throw SearchFailure(Message("{program} created no index", ["program": indexer.name])) }
            let files = try made.compactMap { path in
                try folder.read(Self.draft + "/" + path).map {
                    OutputFile(path: SearchFiles.folder + "/" + path, bytes: SearchFiles.canonical($0, at: path))
                }
            }
            try publisher.refuse(files.compactMap(publisher.obstacle))
            // The stamp is written last, because it asserts that all other files are in place.
            return Result(files: (files + [stamp]).map { ($0.path, publisher.publish($0)) }, isNew: true)
        } catch let error as Project.Failure {
            throw error
        } catch let error as DiskError {
            throw .disk(error)
        } catch let error as SearchFailure {
            throw .search(error.message)
        } catch {
            throw .search(.verbatim(String(describing: error)))
        }
    }

    private func stamp(of pages: [(path: String, hash: ByteHash)]) -> [UInt8] {
        var hash = ByteHash()
        hash.add(indexer.name.utf8)
        for page in pages {
            hash.add(page.path.utf8)
            hash.add(page.hash.value.hex.utf8)
        }
        return Array((hash.value.hex + "\n").utf8)
    }
}
