package import RoteiroCore

/// The files of a project: the only way to them. Paths are relative to the project's folder, and what is read really lies in it,
/// whatever links lead there.
package struct ProjectFiles: Sendable {
    /// The project's folder as it was typed.
    package let root: String
    /// The project's folder, all links followed; empty for the root of the file system.
    package let realRoot: String
    private let disk: any Disk

    package init(_ root: String, on disk: any Disk) throws(DiskError) {
        self.root = root
        self.disk = disk
        let real = try disk.realPath(of: root)
        realRoot = real == "/" ? "" : real
    }

    /// A name in a folder, and what it leads to.
    package struct Entry: Sendable {
        package var path: FilePath
        package var status: Result<FileStatus, FileFault>
    }

    /// What is found below a folder.
    package struct Listing: Sendable {
        /// Regular files, in the order of their paths.
        package var files: [File] = []
        /// What cannot be read, or leads out of the project.
        package var faults: [FileFault] = []

        package struct File: Sendable {
            package var path: FilePath
            /// In bytes.
            package var size: Int
        }
    }

    /// What is at `path`, links followed; nil when nothing is.
    package func status(of path: FilePath) throws(FileFault) -> FileStatus? {
        let place = place(of: path)
        guard let status = disk.status(of: place) else {
            if disk.linkStatus(of: place) != nil { throw FileFault(path: path, problem: .danglingLink) }
            return nil
        }
        guard let real = try? disk.realPath(of: place), isInside(real) else { throw FileFault(path: path, problem: .linkOutside) }
        return status
    }

    /// All bytes of a regular file.
    package func read(_ path: FilePath) throws(FileFault) -> [UInt8] {
        do throws(DiskError) {
            if let bytes = try disk.read(place(of: path), below: realRoot) { return bytes }
        } catch {
            throw FileFault(path: path, problem: .unreadable(error.reason))
        }
        throw FileFault(path: path, problem: .linkOutside)
    }

    /// All bytes of a regular file; nil when nothing is at `path`.
    package func readIfPresent(_ path: FilePath) throws(FileFault) -> [UInt8]? {
        guard let kind = try status(of: path)?.kind else { return nil }
        if kind != .file { throw FileFault(path: path, problem: .notAFile) }
        return try read(path)
    }

    /// What is in `folder`, in the order of the names.
    package func entries(in folder: FilePath) throws(FileFault) -> [Entry] {
        _ = try status(of: folder)
        let names: [String]
        do { names = try disk.names(in: place(of: folder)) } catch {
            throw FileFault(path: folder, problem: .unreadable(error.reason))
        }
        var entries: [Entry] = []
        for name in names {
            let path = FilePath(folder.string.isEmpty ? name : folder.string + "/" + name)
            // Two names that read the same: the bytes of one are not UTF-8.
            if path == entries.last?.path {
                entries.append(Entry(path: path, status: .failure(FileFault(path: path, problem: .nameNotUTF8))))
            } else if let status = status(ofChild: path) {
                entries.append(Entry(path: path, status: status))
            }
        }
        return entries
    }

    /// The regular files in `folder` and in the folders inside it, without hidden ones; nothing where there is no folder. Links are
    /// followed inside the project, and each folder is listed once, however many links lead to it.
    package func files(below folder: FilePath) -> Listing {
        var listing = Listing()
        var seen: Set<FileStatus.Identity> = []
        do throws(FileFault) {
            guard let status = try status(of: folder), status.kind == .folder else { return listing }
            seen.insert(status.identity)
        } catch {
            listing.faults.append(error)
            return listing
        }
        var folders = [folder]
        while let next = folders.popLast() {
            do throws(FileFault) {
                for entry in try entries(in: next) where !entry.path.name.hasPrefix(".") {
                    switch entry.status {
                    case .success(let status) where status.kind == .file:
                        listing.files.append(Listing.File(path: entry.path, size: status.size))
                    case .success(let status) where status.kind == .folder:
                        if seen.insert(status.identity).inserted { folders.append(entry.path) }
                    case .success: break
                    case .failure(let fault): listing.faults.append(fault)
                    }
                }
            } catch {
                listing.faults.append(error)
            }
        }
        listing.files.sort { $0.path < $1.path }
        return listing
    }

    /// The path below the project's real folder of what `path` leads to; it need not be there yet.
    package func realPath(of path: FilePath) throws(DiskError) -> FilePath {
        guard let below = FilePath(disk.realPathOfFuture(place(of: path))).below(realRoot) else {
            throw DiskError(action: "write", path: path.string, reason: "it leads out of the project")
        }
        return FilePath(below)
    }

    /// Where `path` is on the disk, as the project's folder was typed.
    package func place(of path: FilePath) -> String { path.string.isEmpty ? root : root + "/" + path.string }

    /// Of a name in a folder that lies in the project; nil when it vanished meanwhile.
    private func status(ofChild path: FilePath) -> Result<FileStatus, FileFault>? {
        guard let status = disk.linkStatus(of: place(of: path)) else {
            return path.name.contains("\u{FFFD}") ? .failure(FileFault(path: path, problem: .nameNotUTF8)) : nil
        }
        if status.kind != .link { return .success(status) }
        do throws(FileFault) {
            return try self.status(of: path).map { .success($0) }
        } catch {
            return .failure(error)
        }
    }

    private func isInside(_ real: String) -> Bool { FilePath(real).isWithin(realRoot) }
}
