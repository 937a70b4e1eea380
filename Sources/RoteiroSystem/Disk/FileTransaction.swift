package import RoteiroCore

/// Atomic changes to several project files: all are made or none. If the process or the machine dies in between, the next `recover`
/// restores a consistent state.
package struct FileTransaction: Sendable {
    /// The new bytes of each file, by path relative to the project.
    private var changes: [(path: FilePath, old: [UInt8]?, new: [UInt8])] = []
    private var moves: [Journal.Move] = []

    package init() {}

    /// Plans to replace `old`, the bytes that were read, with `new`. Nil `old` creates a file.
    package mutating func write(_ new: [UInt8], to path: FilePath, over old: [UInt8]?) {
        if new != old { changes.append((path, old, new)) }
    }

    /// Plans a move. Moves are made before writes.
    package mutating func move(_ path: FilePath, to new: FilePath) {
        moves.append(Journal.Move(path: path, new: new))
    }

    /// Makes the changes. Nothing changes if a file no longer has the bytes that were read, a link leads outside the project, or an
    /// operation fails.
    package func commit(in files: ProjectFiles, on disk: some WritableDisk) throws(DiskError) {
        if changes.isEmpty, moves.isEmpty { return }
        let journal = try journal(files)
        try disk.exclusively(in: files.realRoot.isEmpty ? "/" : files.realRoot) { () throws(DiskError) in
            let place = RootedPath(files.realRoot, Journal.name)
            try disk.create(journal.bytes, at: place, like: nil, isPrivate: true)
            try disk.flush(folder: place.folder)
            do throws(DiskError) {
                try journal.commit(on: disk)
            } catch {
                // If the rollback fails too, the journal stays for the next run.
                let others = try journal.rollBack(on: disk)
                try disk.remove(place)
                if let other = others.first {
                    throw DiskError(.write, other.string, Message("it was changed while it was written; compare it with the other files"))
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
            let change = Journal.Change(path: try files.realPath(of: path), draft: TemporaryFileName.name(), old: old, new: new)
            // Two links may lead to the same file.
            if let other = known[change.path] {
                if other.old == old, other.new == new { continue }
                throw DiskError(
                    .write, path.string, Message("it is the same file as {other}, and both are to be changed", ["other": other.path]))
            }
            known[change.path] = change
            journal.changes.append(change)
        }
        for move in moves {
            // Moves the path itself, even if it is a link.
            func real(_ path: FilePath) throws(DiskError) -> FilePath {
                RootedPath("", try files.realPath(of: FilePath(path.folder))).appending(path.name).path
            }
            journal.moves.append(Journal.Move(path: try real(move.path), new: try real(move.new)))
        }
        return journal
    }

    /// The result of recovering an interrupted transaction.
    package struct Recovery: Sendable, Hashable {
        /// Whether all changes had been made. Otherwise they were rolled back.
        package var isCompleted: Bool
        /// Files changed by someone else since then, which are left alone.
        package var others: [FilePath]
    }

    /// Finishes or rolls back an interrupted transaction; returns nil if there is none. Call it before reading the project.
    package static func recover(in files: ProjectFiles, on disk: some WritableDisk) throws(DiskError) -> Recovery? {
        let place = RootedPath(files.realRoot, Journal.name)
        if disk.linkStatus(of: place.string) == nil { return nil }
        return try disk.exclusively(in: files.realRoot.isEmpty ? "/" : files.realRoot) { () throws(DiskError) -> Recovery? in
            // Another process may have recovered it in the meantime.
            guard let contents = try disk.contents(of: place) else { return nil }
            var recovery: Recovery?
            if let journal = try Journal(contents.bytes, root: files.realRoot) {
                let isDone = try journal.isDone(on: disk)
                if isDone { try journal.removeDrafts(on: disk) }
                recovery = Recovery(isCompleted: isDone, others: isDone ? [] : try journal.rollBack(on: disk))
            }
            try disk.remove(place)
            return recovery
        }
    }
}
