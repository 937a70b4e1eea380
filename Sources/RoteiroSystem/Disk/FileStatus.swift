package struct FileStatus: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A regular file.
        case file
        case folder
        case link
        /// A pipe, socket or device.
        case other
    }

    package var kind: Kind
    /// In bytes, for a regular file.
    package var size: Int
    /// Identifies the file independently of the links that lead to it.
    package var identity: Identity

    /// The modification time in nanoseconds since 1970. It is used only in reports: published files never depend on it.
    package var modified: Int64

    /// The device and inode numbers of a file.
    package struct Identity: Sendable, Hashable {
        package var device: UInt64
        /// The inode number.
        package var node: UInt64

        package init(device: UInt64, node: UInt64) {
            self.device = device
            self.node = node
        }
    }

    package init(kind: Kind, size: Int, identity: Identity, modified: Int64 = 0) {
        self.kind = kind
        self.size = size
        self.identity = identity
        self.modified = modified
    }
}
