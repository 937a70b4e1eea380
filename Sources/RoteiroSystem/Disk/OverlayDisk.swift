import RoteiroCore

/// A disk with changes applied in memory. Everything else is read from `base`.
package struct OverlayDisk<Base: Disk>: Disk {
    package let base: Base
    /// New bytes by real path.
    private var changed: [String: [UInt8]] = [:]
    /// The original path of each renamed file, by its new path.
    private var moved: [String: String] = [:]
    /// The old paths of renamed files.
    private var gone: Set<String> = []

    package init(_ base: Base) {
        self.base = base
    }

    /// Replaces the bytes of the file at the real path `path`.
    package mutating func change(_ path: String, to bytes: [UInt8]) {
        changed[path] = bytes
    }

    package mutating func rename(_ path: String, to new: String) {
        let (path, new) = (entry(path), entry(new))
        moved[new] = moved.removeValue(forKey: path) ?? path
        gone.insert(path)
        gone.remove(new)
    }

    /// Maps a path to `base`; nil if it was renamed away.
    private func place(of path: String) -> String? {
        if gone.isEmpty, moved.isEmpty { return path }
        let entry = entry(path)
        return moved[entry] ?? (gone.contains(entry) ? nil : path)
    }

    /// Resolves the folder but not the last component, because a rename changes a directory entry and not the target of a link.
    private func entry(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        let folder = String(path[..<slash])
        return ((try? base.realPath(of: folder)) ?? folder) + path[slash...]
    }

    private func newBytes(of place: String) -> [UInt8]? {
        if changed.isEmpty { return nil }
        return (try? base.realPath(of: place)).flatMap { changed[$0] }
    }

    package func status(of path: String) -> FileStatus? {
        guard let place = place(of: path), var status = base.status(of: place) else { return nil }
        if status.kind == .file, let bytes = newBytes(of: place) { status.size = bytes.count }
        return status
    }

    package func linkStatus(of path: String) -> FileStatus? {
        place(of: path).flatMap(base.linkStatus)
    }

    package func names(in folder: String) throws(DiskError) -> [String] {
        let names = try base.names(in: folder)
        if gone.isEmpty, moved.isEmpty { return names }
        let real = ((try? base.realPath(of: folder)) ?? folder) + "/"
        let added = moved.keys.filter { $0.hasPrefix(real) && !$0.utf8.dropFirst(real.utf8.count).contains(UInt8(ascii: "/")) }
        return (names.filter { !gone.contains(real + $0) } + added.map { String($0.dropFirst(real.count)) })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package func realPath(of path: String) throws(DiskError) -> String {
        guard let place = place(of: path) else { throw DiskError(.resolve, path, Message("it was renamed")) }
        return place == path ? try base.realPath(of: path) : entry(path)
    }

    package func read(_ path: String) throws(DiskError) -> [UInt8] {
        guard let place = place(of: path) else { throw DiskError(.read, path, Message("it was renamed")) }
        if let bytes = newBytes(of: place) { return bytes }
        return try base.read(place)
    }

    package func read(_ path: String, below realFolder: String) throws(DiskError) -> [UInt8]? {
        guard let place = place(of: path) else { throw DiskError(.read, path, Message("it was renamed")) }
        guard let bytes = newBytes(of: place) else { return try base.read(place, below: realFolder) }
        return FilePath(try base.realPath(of: place)).isWithin(realFolder) ? bytes : nil
    }
}
