import RoteiroCore

/// The write-ahead journal of a transaction, which contains enough to roll back any part of it. Paths are real and relative to the project
/// folder.
struct Journal: Sendable {
    /// A hidden file in the project folder, so that it is not published.
    static let name = FilePath(".roteiro-journal")

    struct Change: Sendable, Hashable {
        var path: FilePath
        /// The temporary name of the new bytes, in the same folder.
        var draft: String
        /// Nil for a new file.
        var old: [UInt8]?
        var new: [UInt8]
    }

    struct Move: Sendable, Hashable {
        var path: FilePath
        var new: FilePath
    }

    let root: String
    var changes: [Change] = []
    var moves: [Move] = []

    init(root: String) {
        self.root = root
    }

    private func place(_ path: FilePath) -> RootedPath { RootedPath(root, path) }

    // MARK: Commit

    /// Makes all changes. If it throws, call `rollBack`.
    func commit(on disk: some WritableDisk) throws(DiskError) {
        var identities: [FileStatus.Identity?] = []
        for change in changes { identities.append(try unchanged(change, disk)?.identity) }
        for change in changes {
            let place = place(change.path)
            try disk.create(change.new, at: place.sibling(change.draft), like: place.path.name, isPrivate: false)
        }
        for move in moves { try disk.move(place(move.path), to: place(move.new)) }
        for (change, identity) in zip(changes, identities) {
            let place = place(change.path)
            // An editor that saves in the meantime changes the bytes or replaces the file.
            guard try unchanged(change, disk)?.identity == identity else { throw Self.changedMeanwhile(change.path) }
            if change.old == nil {
                try disk.move(place.sibling(change.draft), to: place)
            } else {
                try disk.replace(place, with: place.sibling(change.draft))
            }
        }
        try flush(disk)
    }

    /// Returns the current file. Throws if its bytes differ from `change.old`.
    private func unchanged(_ change: Change, _ disk: some WritableDisk) throws(DiskError) -> FileContents? {
        let contents = try disk.contents(of: place(change.path))
        if contents?.bytes != change.old { throw Self.changedMeanwhile(change.path) }
        return contents
    }

    private static func changedMeanwhile(_ path: FilePath) -> DiskError {
        DiskError(.write, path.string, Message("the file changed during this run; nothing was written"))
    }

    // MARK: Rollback

    /// Whether all changes were made: no file is in its old state.
    func isDone(on disk: some WritableDisk) throws(DiskError) -> Bool {
        for change in changes where try disk.contents(of: place(change.path))?.bytes == change.old { return false }
        return moves.allSatisfy { disk.linkStatus(of: place($0.path).string) == nil }
    }

    /// Removes the drafts that creating a file can leave behind in its last step.
    func removeDrafts(on disk: some WritableDisk) throws(DiskError) {
        for change in changes {
            let draft = place(change.path).sibling(change.draft)
            if disk.linkStatus(of: draft.string) != nil { try disk.remove(draft) }
        }
    }

    /// Rolls back all changes. Returns files that someone else has changed since, which are left alone. It is idempotent.
    func rollBack(on disk: some WritableDisk) throws(DiskError) -> [FilePath] {
        var others: [FilePath] = []
        for change in changes.reversed() {
            let place = place(change.path)
            let draft = place.sibling(change.draft)
            let bytes = try disk.contents(of: place)?.bytes
            if disk.linkStatus(of: draft.string) != nil { try disk.remove(draft) }
            if bytes == change.old { continue }
            if bytes != change.new {
                others.append(change.path)
            } else if let old = change.old {
                try disk.create(old, at: draft, like: place.path.name, isPrivate: false)
                try disk.replace(place, with: draft)
            } else {
                try disk.remove(place)
            }
        }
        for move in moves.reversed() {
            let (old, new) = (place(move.path), place(move.new))
            guard let moved = disk.linkStatus(of: new.string) else { continue }
            switch disk.linkStatus(of: old.string) {
            case nil: try disk.move(new, to: old)
            // The move stopped between link and unlink.
            case let status? where status.identity == moved.identity: try disk.remove(new)
            case _?: break
            }
        }
        try flush(disk)
        return others.reversed()
    }

    private func flush(_ disk: some WritableDisk) throws(DiskError) {
        let paths = changes.map(\.path) + moves.flatMap { [$0.path, $0.new] }
        for folder in Set(paths.map(\.folder)).sorted() { try disk.flush(folder: place(FilePath(folder))) }
    }

    // MARK: File format

    private static let header = Array("roteiro-journal 1".utf8)

    /// Ends with a hash, so that an incomplete journal is recognized.
    var bytes: [UInt8] {
        var strings = [Self.header]
        for move in moves { strings += ["move", move.path.string, move.new.string].map { Array($0.utf8) } }
        for change in changes {
            strings += [change.old == nil ? "make" : "change", change.path.string, change.draft].map { Array($0.utf8) }
            strings += [change.old ?? [], change.new]
        }
        let bytes = Netstrings.bytes(of: strings)
        return bytes + Netstrings.bytes(of: [Array(ByteHash.hex(bytes).utf8)])
    }

    /// Returns nil for an incomplete journal: no change was made yet. Throws if the file is not a journal.
    init?(_ bytes: [UInt8], root: String) throws(DiskError) {
        let start = Netstrings.bytes(of: [Self.header])
        guard bytes.prefix(start.count).elementsEqual(start.prefix(bytes.count)) else {
            throw DiskError(.read, Self.name.string, Message("this is not a Roteiro journal; move or delete it"))
        }
        self.init(root: root)
        guard let strings = Netstrings.strings(in: bytes), let hash = strings.last,
            ByteHash.hex(Netstrings.bytes(of: strings.dropLast())).utf8.elementsEqual(hash)
        else { return nil }
        var rest = strings.dropFirst().dropLast()
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        while let kind = rest.popFirst() {
            switch text(kind) {
            case "move":
                guard let path = rest.popFirst(), let new = rest.popFirst() else { return nil }
                moves.append(Move(path: FilePath(text(path)), new: FilePath(text(new))))
            case "make", "change":
                guard let path = rest.popFirst(), let draft = rest.popFirst(), let old = rest.popFirst(), let new = rest.popFirst() else {
                    return nil
                }
                changes.append(
                    Change(path: FilePath(text(path)), draft: text(draft), old: text(kind) == "make" ? nil : old, new: new))
            default: return nil
            }
        }
        // The journal may come with an untrusted project, so its paths must not leave the project.
        let paths = changes.map(\.path.string) + moves.flatMap { [$0.path.string, $0.new.string] }
        if paths.contains(where: { $0.isEmpty || FilePath.join("", $0) != $0 })
            || changes.contains(where: { !TemporaryFileName.isName($0.draft) })
        {
            throw DiskError(.read, Self.name.string, Message("this is not a Roteiro journal; move or delete it"))
        }
    }
}
