package import RoteiroCore

/// Changes of a project's files that are made together: all of them, or none. Whenever the process or the machine dies, the next
/// `recover` makes the files whole.
package struct FileTransaction: Sendable {
    /// What to write into a file, by its path in the project.
    private var changes: [(path: FilePath, old: [UInt8]?, new: [UInt8])] = []
    private var moves: [Journal.Move] = []

    package init() {}

    /// The file at `path`, which held `old` when it was read, shall hold `new`. Without `old` it is a new file.
    package mutating func write(_ new: [UInt8], to path: FilePath, over old: [UInt8]?) {
        if new != old { changes.append((path, old, new)) }
    }

    /// Files are moved before any is written.
    package mutating func move(_ path: FilePath, to new: FilePath) {
        moves.append(Journal.Move(path: path, new: new))
    }

    /// Makes the changes. Nothing is changed when a file does not hold what it held when it was read, when a link leads out of the project,
    /// or when the machine refuses.
    package func commit(in files: ProjectFiles, on disk: some WritableDisk) throws(DiskError) {
        if changes.isEmpty, moves.isEmpty { return }
        let journal = try journal(files)
        try disk.exclusively(in: files.realRoot.isEmpty ? "/" : files.realRoot) { () throws(DiskError) in
            let place = RootedPath(files.realRoot, Journal.name)
            try disk.create(journal.bytes, at: place, like: nil, isPrivate: true)
            try disk.flush(folder: place.folder)
            do throws(DiskError) {
                try journal.carryOut(on: disk)
            } catch {
                // Where this fails too, the journal stays for the next run.
                let others = try journal.takeBack(on: disk)
                try disk.remove(place)
                if let other = others.first {
                    throw DiskError(
                        action: "write", path: other.string, reason: "it was changed while it was written; compare it with the other files")
                }
                throw error
            }
            try disk.remove(place)
        }
    }

    private func journal(_ files: ProjectFiles) throws(DiskError) -> Journal {
        var journal = Journal(root: files.realRoot)
        var known: [FilePath: Journal.Change] = [:]
        for (path, old, new) in changes {
            let change = Journal.Change(path: try files.realPath(of: path), draft: Draft.name(), old: old, new: new)
            // Two links to one file.
            if let other = known[change.path] {
                if other.old == old, other.new == new { continue }
                throw DiskError(
                    action: "write", path: path.string, reason: "it is the same file as \(other.path), and both are to be changed")
            }
            known[change.path] = change
            journal.changes.append(change)
        }
        for move in moves {
            // The name is moved, whatever it leads to.
            func real(_ path: FilePath) throws(DiskError) -> FilePath {
                RootedPath("", try files.realPath(of: FilePath(path.folder))).appending(path.name).path
            }
            journal.moves.append(Journal.Move(path: try real(move.path), new: try real(move.new)))
        }
        return journal
    }

    /// What became of a transaction that had stopped.
    package struct Recovery: Sendable, Hashable {
        /// All files were changed already; else all are as they were before.
        package var isCompleted: Bool
        /// Files that somebody has changed since: they stay as they are.
        package var others: [FilePath]
    }

    /// Takes back a transaction that stopped in the middle; nil when there is none. Nothing else may have read the project yet.
    package static func recover(in files: ProjectFiles, on disk: some WritableDisk) throws(DiskError) -> Recovery? {
        let place = RootedPath(files.realRoot, Journal.name)
        if disk.linkStatus(of: place.string) == nil { return nil }
        return try disk.exclusively(in: files.realRoot.isEmpty ? "/" : files.realRoot) { () throws(DiskError) -> Recovery? in
            // Another process may have ended it meanwhile.
            guard let contents = try disk.contents(of: place) else { return nil }
            var recovery: Recovery?
            if let journal = try Journal(contents.bytes, root: files.realRoot) {
                let isDone = try journal.isDone(on: disk)
                if isDone { try journal.removeDrafts(on: disk) }
                recovery = Recovery(isCompleted: isDone, others: isDone ? [] : try journal.takeBack(on: disk))
            }
            try disk.remove(place)
            return recovery
        }
    }
}
