import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Puts the index in which readers search beside the pages: made anew only when a page that it is made of has changed.
struct SearchPublication {
    let indexer: any SearchIndexer
    let publisher: Publisher

    /// Where the index is made: in the output folder, because only there it is sure that one may write.
    static let draft = ".roteiro-search-draft"

    /// Files of the index, and what became of each.
    struct Result {
        /// By their paths in the output folder.
        var files: [(path: String, result: Publisher.Result)]
        /// The index was made anew.
        var isNew: Bool
    }

    /// `pages` are what readers search, by their paths in the output folder: they must be there already.
    func publish(_ pages: [(path: String, hash: ByteHash)]) async throws(Project.Failure) -> Result {
        let stamp = OutputFile(path: SearchFiles.stamp, bytes: stamp(of: pages))
        let standing = publisher.earlierFiles(in: SearchFiles.folder)
        if !standing.isEmpty, publisher.stands(stamp) {
            return Result(files: (standing + [stamp.path]).map { ($0, .unchanged) }, isNew: false)
        }
        let folder = publisher.folder
        do {
            // A build that was killed may have left one.
            try folder.removeAll(Self.draft)
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
            // The stamp last: what it promises stands there.
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
