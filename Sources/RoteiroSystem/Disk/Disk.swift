/// Read access to the file system. All access goes through it, so that tests can replace it.
package protocol Disk: Sendable {
    /// Returns the status of a path, following links; nil if it does not exist.
    func status(of path: String) -> FileStatus?
    /// Returns the status of a path without following links; nil if it does not exist.
    func linkStatus(of path: String) -> FileStatus?
    /// Returns the names in a folder, sorted by their bytes, without `.` and `..`. Invalid UTF-8 is decoded as U+FFFD.
    func names(in folder: String) throws(DiskError) -> [String]
    /// Resolves all symbolic links.
    func realPath(of path: String) throws(DiskError) -> String
    /// Reads a regular file.
    func read(_ path: String) throws(DiskError) -> [UInt8]
    /// Reads a regular file; returns nil without reading if the opened file is outside `realFolder`.
    func read(_ path: String, below realFolder: String) throws(DiskError) -> [UInt8]?
}

/// A file system with write access.
package protocol WritableDisk: Disk {
    /// Returns the bytes and identity of a regular file; nil if it does not exist.
    func contents(of path: RootedPath) throws(DiskError) -> FileContents?
    /// Writes a file atomically, creating folders as needed. The permissions of an existing file are kept.
    func write(_ bytes: [UInt8], to path: RootedPath) throws(DiskError)
    /// Creates a file and flushes it to disk; fails if the path exists. It gets the permissions of `model`, a file in the same folder, if
    /// that exists; otherwise `isPrivate` decides whether others can read it.
    func create(_ bytes: [UInt8], at path: RootedPath, like model: String?, isPrivate: Bool) throws(DiskError)
    /// Renames the file `new` to `path`, replacing the file there.
    func replace(_ path: RootedPath, with new: RootedPath) throws(DiskError)
    /// Renames a file; fails if the new path exists.
    func move(_ path: RootedPath, to new: RootedPath) throws(DiskError)
    /// Removes a file. A missing file is not an error.
    func remove(_ path: RootedPath) throws(DiskError)
    func removeIfEmpty(folder: RootedPath)
    /// Flushes the directory entries of a folder to disk.
    func flush(folder: RootedPath) throws(DiskError)
    /// Removes drafts that `write` left behind in a process that died.
    func removeStaleDrafts(in folder: RootedPath)
    /// Runs `body` while holding an exclusive lock on the folder across processes.
    func exclusively<Result>(in folder: String, _ body: () throws(DiskError) -> Result) throws(DiskError) -> Result
    /// Appends to a regular file, creating it if needed.
    func append(_ bytes: [UInt8], to path: RootedPath) throws(DiskError)
    /// Appends to whatever is at `path`, following links: a file, which is created if needed, a pipe or a device.
    func append(_ bytes: [UInt8], to path: String) throws(DiskError)
}
