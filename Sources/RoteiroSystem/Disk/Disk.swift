/// What is read. The only way to the files of the machine; tests give jobs another one.
package protocol Disk: Sendable {
    /// What stands at `path`, links followed; nil when nothing does.
    func status(of path: String) -> FileStatus?
    /// What stands at `path`, links not followed; nil when nothing does.
    func linkStatus(of path: String) -> FileStatus?
    /// The names in a folder, in the order of their bytes, without `.` and `..`. U+FFFD stands for bytes that are not UTF-8.
    func names(in folder: String) throws(DiskError) -> [String]
    /// The real path, all links followed.
    func realPath(of path: String) throws(DiskError) -> String
    /// All bytes of a regular file, read once.
    func read(_ path: String) throws(DiskError) -> [UInt8]
    /// The same; nil, and nothing is read, where the file that was opened really lies outside `realFolder`.
    func read(_ path: String, below realFolder: String) throws(DiskError) -> [UInt8]?
}

/// A disk that is written to as well.
package protocol WritableDisk: Disk {
    /// The bytes of a regular file, and which file it is; nil when nothing has that path.
    func contents(of path: RootedPath) throws(DiskError) -> FileContents?
    /// Writes a file whole, in place of what was there; its folders are made, and the permissions of what was there are kept.
    func write(_ bytes: [UInt8], to path: RootedPath) throws(DiskError)
    /// Makes a new file, with the permissions of `model` in the same folder if there is one, else readable as `isPrivate` says, and waits
    /// until it is on the disk. It refuses when something has that path.
    func create(_ bytes: [UInt8], at path: RootedPath, like model: String?, isPrivate: Bool) throws(DiskError)
    /// Gives a file the path of another, in place of it.
    func replace(_ path: RootedPath, with new: RootedPath) throws(DiskError)
    /// Gives a file another path. It refuses when something has that path.
    func move(_ path: RootedPath, to new: RootedPath) throws(DiskError)
    /// Removes a file; one that is not there is no error.
    func remove(_ path: RootedPath) throws(DiskError)
    /// Removes a folder if it is empty.
    func removeIfEmpty(folder: RootedPath)
    /// Waits until the names in a folder are on the disk.
    func flush(folder: RootedPath) throws(DiskError)
    /// Removes what `write` left in a folder when a process died.
    func removeStaleDrafts(in folder: RootedPath)
    /// Does `work` while no other process does some with the same folder.
    func exclusively<Result>(in folder: String, _ work: () throws(DiskError) -> Result) throws(DiskError) -> Result
    /// Adds to the end of a regular file, which is made where it is missing.
    func append(_ bytes: [UInt8], to path: RootedPath) throws(DiskError)
    /// Writes to the end of whatever is at `path`, links followed: a file, which is made where it is missing, a pipe, a device.
    func append(_ bytes: [UInt8], to path: String) throws(DiskError)
}
