/// The files that a job works on. The only way to the disk; tests give jobs another one.
public protocol Disk: Sendable {
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
    /// Writes a file whole, in place of what was there; its folders are made, and the permissions of what was there are kept.
    func write(_ bytes: [UInt8], to path: String) throws(DiskError)
    /// Gives a file another name. It refuses when something has that name.
    func move(_ path: String, to new: String) throws(DiskError)
    /// Takes a file away; one that is not there is no error.
    func remove(_ path: String) throws(DiskError)
    /// Takes an empty folder away; one that is not empty, or not there, stays as it is.
    func removeIfEmpty(folder: String)
}

/// What a path leads to.
public struct FileStatus: Sendable, Hashable {
    /// A kind of file.
    public enum Kind: Sendable, Hashable {
        /// Bytes.
        case file
        /// A folder.
        case folder
        /// A symbolic link.
        case link
        /// A pipe, a socket, a device.
        case other
    }

    /// What it is.
    public var kind: Kind
    /// In bytes, for a regular file.
    public var size: Int
    /// Tells files apart: links may lead to one from several places.
    public var identity: Identity

    /// When its bytes last changed, in nanoseconds since 1970. Only for people: what is published never depends on it.
    public var modified: Int64

    /// A file's own number on its device.
    public struct Identity: Sendable, Hashable {
        /// The device.
        public var device: UInt64
        /// The file on it.
        public var node: UInt64

        /// The file `node` of `device`.
        public init(device: UInt64, node: UInt64) {
            self.device = device
            self.node = node
        }
    }

    /// A status as told by the machine.
    public init(kind: Kind, size: Int, identity: Identity, modified: Int64 = 0) {
        self.kind = kind
        self.size = size
        self.identity = identity
        self.modified = modified
    }
}

/// What the machine refused.
public struct DiskError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was asked: `read`, `write`.
    public var action: String
    /// Of which path.
    public var path: String
    /// The machine's own words.
    public var reason: String

    /// `action` on `path` failed for `reason`.
    public init(action: String, path: String, reason: String) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    /// One sentence: what, where and why.
    public var description: String { "cannot \(action) \(path): \(reason)" }
}
