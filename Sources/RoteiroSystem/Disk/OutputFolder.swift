import RoteiroCore

/// The folder in which a site is published. All access to its files goes through it, and it follows no links inside the folder.
package struct OutputFolder: Sendable {
    /// The path as given by the user.
    package let path: String
    private let root: String
    private let disk: any WritableDisk

    package init(_ path: String, on disk: any WritableDisk) {
        self.path = path
        self.disk = disk
        let real = disk.realPath(allowingMissing: path)
        root = real == "/" ? "" : real
    }

    package func status(of path: String) -> FileStatus? { disk.linkStatus(of: place(path).string) }

    /// Returns nil if the file does not exist.
    package func read(_ path: String) throws(DiskError) -> [UInt8]? { try disk.contents(of: place(path))?.bytes }

    package func write(_ bytes: [UInt8], to path: String) throws(DiskError) { try disk.write(bytes, to: place(path)) }

    /// Appends to a file, creating it if needed.
    package func append(_ bytes: [UInt8], to path: String) throws(DiskError) { try disk.append(bytes, to: place(path)) }

    /// Returns everything in the folder by path, except hidden files, the files `published` and their folders.
    package func entries(except published: Set<String>) throws(DiskError) -> [String: FileStatus.Kind] {
        var entries: [String: FileStatus.Kind] = [:]
        guard disk.status(of: place("").string)?.kind == .folder else { return entries }
        var publishedFolders: Set<String> = []
        for path in published {
            var folder = FilePath(path).folder
            while publishedFolders.insert(folder).inserted, !folder.isEmpty { folder = FilePath(folder).folder }
        }
        var folders = [""]
        while let folder = folders.popLast() {
            for name in try disk.names(in: place(folder).string) where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : folder + "/" + name
                if published.contains(path) { continue }
                guard let kind = status(of: path)?.kind else { continue }
                if kind == .folder { folders.append(path) }
                if kind != .folder || !publishedFolders.contains(path) { entries[path] = kind }
            }
        }
        return entries
    }

    /// Removes a file and the folders that become empty. A missing file is not an error.
    package func remove(_ path: String) throws(DiskError) {
        try disk.remove(place(path))
        var folder = FilePath(path).folder
        while !folder.isEmpty {
            disk.removeIfEmpty(folder: place(folder))
            folder = FilePath(folder).folder
        }
    }

    /// Returns the regular files below `folder`, as sorted relative paths; empty if it does not exist.
    package func files(below folder: String) throws(DiskError) -> [String] {
        guard status(of: folder)?.kind == .folder else { return [] }
        var files: [String] = []
        for name in try disk.names(in: place(folder).string) {
            switch status(of: folder + "/" + name)?.kind {
            case .folder: for inner in try self.files(below: folder + "/" + name) { files.append(name + "/" + inner) }
            case .file: files.append(name)
            case .link, .other, nil: break
            }
        }
        return files
    }

    /// Removes a folder recursively, or a file.
    package func removeAll(_ path: String) throws(DiskError) {
        guard let kind = status(of: path)?.kind else { return }
        guard kind == .folder else { return try disk.remove(place(path)) }
        for name in try disk.names(in: place(path).string) { try removeAll(path + "/" + name) }
        disk.removeIfEmpty(folder: place(path))
    }

    /// Removes drafts left behind by builds that died.
    package func removeStaleDrafts(in folders: Set<String>) {
        for folder in folders.sorted() { disk.removeStaleDrafts(in: place(folder)) }
    }

    private func place(_ path: String) -> RootedPath { RootedPath(root, FilePath(path)) }
}
