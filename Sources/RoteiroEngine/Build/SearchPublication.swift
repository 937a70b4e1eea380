import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Puts the index in which readers search beside the pages: made anew only when a page that it is made of has changed.
struct SearchPublication<Storage: Disk> {
    let indexer: any SearchIndexer
    let disk: Storage
    let publisher: Publisher<Storage>

    /// Where the index is made: in the output folder, because only there it is sure that one may write.
    private static var draftName: String { ".roteiro-search-draft" }

    /// Files of the index, and what became of each.
    struct Result {
        /// By their paths in the output folder.
        var files: [(path: String, result: Publisher<Storage>.Result)]
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
        let draft = publisher.root + "/" + Self.draftName
        do {
            // A build that was killed may have left one.
            try disk.removeAll(in: draft)
            defer { try? disk.removeAll(in: draft) }
            try await index(into: draft)
            let made = try disk.files(below: draft).filter(SearchFiles.isPublished)
            if made.isEmpty { throw SearchFailure(Message("{program} created no index", ["program": indexer.name])) }
            var files: [(path: String, result: Publisher<Storage>.Result)] = []
            for path in made {
                let bytes = SearchFiles.canonical(try disk.read(draft + "/" + path), at: path)
                let file = OutputFile(path: SearchFiles.folder + "/" + path, bytes: bytes)
                files.append((file.path, publisher.publish(file)))
            }
            // The stamp last: what it promises stands there.
            return Result(files: files + [(stamp.path, publisher.publish(stamp))], isNew: true)
        } catch let error as DiskError {
            throw .disk(error)
        } catch let error as SearchFailure {
            throw .search(error.message)
        } catch {
            throw .search(.verbatim(String(describing: error)))
        }
    }

    private func index(into draft: String) async throws(SearchFailure) {
        try await indexer.index(publisher.root, into: draft)
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
