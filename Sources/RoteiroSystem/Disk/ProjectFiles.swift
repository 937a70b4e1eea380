package import RoteiroCore

/// Read access to the files of a project. Paths are relative to the project folder; files that resolve to a path outside it are refused.
package struct ProjectFiles: Sendable {
    /// The project folder as given by the user.
    package let root: String
    /// The real path of the project folder; empty for the root of the file system.
    package let realRoot: String
    private let disk: any Disk

    package init(_ root: String, on disk: any Disk) throws(DiskError) {
        self.root = root
        self.disk = disk
        let real = try disk.realPath(of: root)
        realRoot = real == "/" ? "" : real
    }

    /// A directory entry with the status of its target.
    package struct Entry: Sendable {
        package var path: FilePath
        package var status: Result<FileStatus, FileFault>
    }

    /// The files below a folder.
    package struct Listing: Sendable {
        /// Regular files, sorted by path.
        package var files: [File] = []
        /// Files that cannot be read or are outside the project.
        package var faults: [FileFault] = []

        package struct File: Sendable {
            package var path: FilePath
            /// In bytes.
            package var size: Int
        }
    }

    /// Returns the status of a path, following links; nil if it does not exist.
    package func status(of path: FilePath) throws(FileFault) -> FileStatus? {
        let place = place(of: path)
        guard let status = disk.status(of: place) else {
            if disk.linkStatus(of: place) != nil { throw FileFault(path: path, problem: .danglingLink) }
            return nil
        }
        let real: String
        do { real = try disk.realPath(of: place) } catch { throw FileFault(path: path, problem: .unreadable(error.reason)) }
        if !isInside(real) { throw FileFault(path: path, problem: .linkOutside) }
        return status
    }

    /// Reads a regular file.
    package func read(_ path: FilePath) throws(FileFault) -> [UInt8] {
        do throws(DiskError) {
            if let bytes = try disk.read(place(of: path), below: realRoot) { return bytes }
        } catch {
            throw FileFault(path: path, problem: .unreadable(error.reason))
        }
        throw FileFault(path: path, problem: .linkOutside)
    }

    /// Reads a regular file; returns nil if it does not exist.
    package func readIfPresent(_ path: FilePath) throws(FileFault) -> [UInt8]? {
        guard let kind = try status(of: path)?.kind else { return nil }
        if kind != .file { throw FileFault(path: path, problem: .notAFile) }
        return try read(path)
    }

    /// Returns the names of all entries of the project folder, sorted; none if it cannot be listed.
    package var names: [String] { (try? disk.names(in: root)) ?? [] }

    /// Returns the entries of a folder, sorted by name.
    package func entries(in folder: FilePath) throws(FileFault) -> [Entry] {
        _ = try status(of: folder)
        let names: [String]
        do { names = try disk.names(in: place(of: folder)) } catch {
            throw FileFault(path: folder, problem: .unreadable(error.reason))
        }
        var entries: [Entry] = []
        for name in names {
            let path = FilePath(folder.string.isEmpty ? name : folder.string + "/" + name)
            // Two names can decode to the same string only if they are not valid UTF-8.
            if path == entries.last?.path {
                entries.append(Entry(path: path, status: .failure(FileFault(path: path, problem: .nameNotUTF8))))
            } else if let status = status(ofChild: path) {
                entries.append(Entry(path: path, status: status))
            }
        }
        return entries
    }

    /// Returns the regular files below `folder` without hidden ones; empty if it does not exist. Links are followed inside the project.
    /// Each folder is listed once, even if several links lead to it.
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

    /// Returns the real path, relative to the project, of a path that may not exist yet.
    package func realPath(of path: FilePath) throws(DiskError) -> FilePath {
        guard let below = FilePath(disk.realPath(allowingMissing: place(of: path))).below(realRoot) else {
            throw DiskError(.write, path.string, Message("it leads out of the project"))
        }
        return FilePath(below)
    }

    /// Returns the path on disk, below the project folder as given by the user.
    package func place(of path: FilePath) -> String { path.string.isEmpty ? root : root + "/" + path.string }

    /// Returns the status of an entry; nil if it has disappeared in the meantime.
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
