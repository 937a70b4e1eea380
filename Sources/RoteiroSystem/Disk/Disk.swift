/// The files that a job works on. The only way to the disk; tests give jobs another one.
package protocol Disk: Sendable {
    /// What stands at `path`, links followed; nil when nothing does.
    func status(of path: String) -> FileStatus?
    /// What stands at `path`, links not followed; nil when nothing does.
    func linkStatus(of path: String) -> FileStatus?
    /// The names in a folder, in the order of their bytes, without `.` and `..`.
    func names(in folder: String) throws(DiskError) -> [String]
    /// The real path, all links followed.
    func realPath(of path: String) throws(DiskError) -> String
    /// All bytes of a regular file, read once.
    func read(_ path: String) throws(DiskError) -> [UInt8]
    /// The same; nil, and nothing is read, where the file that was opened really lies outside `realFolder`.
    func read(_ path: String, below realFolder: String) throws(DiskError) -> [UInt8]?
    /// Writes a file whole, in place of what was there; its folders are made, and the permissions of what was there are kept.
    func write(_ bytes: [UInt8], to path: String) throws(DiskError)
    /// Gives a file another name. It refuses when something has that name.
    func move(_ path: String, to new: String) throws(DiskError)
    /// Takes a file away; one that is not there is no error.
    func remove(_ path: String) throws(DiskError)
    /// Takes an empty folder away; one that is not empty, or not there, stays as it is.
    func removeIfEmpty(folder: String)
}
