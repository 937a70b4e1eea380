import RoteiroCore

/// What a transaction is about to do to the files of a project: enough to take it back, whatever part of it was done. Paths are real and below
/// the project's folder.
struct Journal: Sendable {
    /// In the project's folder; its name keeps it out of the site.
    static let name = FilePath(".roteiro-journal")

    struct Change: Sendable, Hashable {
        var path: FilePath
        /// The name of the new bytes in the same folder, until they take their place.
        var draft: String
        /// Nil for a file that is new.
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

    // MARK: do

    /// Makes all changes. Whatever it throws, `takeBack` is next.
    func carryOut(on disk: some WritableDisk) throws(DiskError) {
        var identities: [FileStatus.Identity?] = []
        for change in changes { identities.append(try unchanged(change, disk)?.identity) }
        for change in changes {
            let place = place(change.path)
            try disk.create(change.new, at: place.sibling(change.draft), like: place.path.name, isPrivate: false)
        }
        for move in moves { try disk.move(place(move.path), to: place(move.new)) }
        for (change, identity) in zip(changes, identities) {
            let place = place(change.path)
            // An editor that saves meanwhile writes these bytes anew, or puts another file in their place.
            guard try unchanged(change, disk)?.identity == identity else { throw Self.changedMeanwhile(change.path) }
            if change.old == nil {
                try disk.move(place.sibling(change.draft), to: place)
            } else {
                try disk.replace(place, with: place.sibling(change.draft))
            }
        }
        try flush(disk)
    }

    /// The file as it is now; throws unless it holds what it held when the change was planned.
    private func unchanged(_ change: Change, _ disk: some WritableDisk) throws(DiskError) -> FileContents? {
        let contents = try disk.contents(of: place(change.path))
        if contents?.bytes != change.old { throw Self.changedMeanwhile(change.path) }
        return contents
    }

    private static func changedMeanwhile(_ path: FilePath) -> DiskError {
        DiskError(action: "write", path: path.string, reason: "it was changed meanwhile; nothing was written")
    }

    // MARK: take back

    /// Nothing is left to do: no file is as it was before.
    func isDone(on disk: some WritableDisk) throws(DiskError) -> Bool {
        for change in changes where try disk.contents(of: place(change.path))?.bytes == change.old { return false }
        return moves.allSatisfy { disk.linkStatus(of: place($0.path).string) == nil }
    }

    /// The last step of a new file may leave its draft beside it.
    func removeDrafts(on disk: some WritableDisk) throws(DiskError) {
        for change in changes {
            let draft = place(change.path).sibling(change.draft)
            if disk.linkStatus(of: draft.string) != nil { try disk.remove(draft) }
        }
    }

    /// Makes every file what it was. Returns those that somebody has changed since, which stay as they are. It may be done any number of times.
    func takeBack(on disk: some WritableDisk) throws(DiskError) -> [FilePath] {
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
            // It stopped between the two halves of a move.
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

    // MARK: the file

    private static let header = Array("roteiro-journal 1".utf8)

    /// With a hash at the end: a journal that is not whole is none.
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

    /// Nil for a journal that was not written whole: then nothing was done yet. Throws for a file that is no journal.
    init?(_ bytes: [UInt8], root: String) throws(DiskError) {
        let start = Netstrings.bytes(of: [Self.header])
        guard bytes.prefix(start.count).elementsEqual(start.prefix(bytes.count)) else {
            throw DiskError(action: "read", path: Self.name.string, reason: "it is no journal of this program; move it away")
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
        // A journal may have come with the project: it names nothing outside of it.
        let paths = changes.map(\.path.string) + moves.flatMap { [$0.path.string, $0.new.string] }
        if paths.contains(where: { $0.isEmpty || FilePath.join("", $0) != $0 }) || changes.contains(where: { !Draft.isName($0.draft) }) {
            throw DiskError(action: "read", path: Self.name.string, reason: "it is no journal of this program; move it away")
        }
    }
}
