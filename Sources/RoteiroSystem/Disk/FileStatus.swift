/// What a path leads to.
package struct FileStatus: Sendable, Hashable {
    /// A kind of file.
    package enum Kind: Sendable, Hashable {
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
    package var kind: Kind
    /// In bytes, for a regular file.
    package var size: Int
    /// Tells files apart: links may lead to one from several places.
    package var identity: Identity

    /// When its bytes last changed, in nanoseconds since 1970. Only for people: what is published never depends on it.
    package var modified: Int64

    /// A file's own number on its device.
    package struct Identity: Sendable, Hashable {
        /// The device.
        package var device: UInt64
        /// The file on it.
        package var node: UInt64

        /// The file `node` of `device`.
        package init(device: UInt64, node: UInt64) {
            self.device = device
            self.node = node
        }
    }

    /// A status as told by the machine.
    package init(kind: Kind, size: Int, identity: Identity, modified: Int64 = 0) {
        self.kind = kind
        self.size = size
        self.identity = identity
        self.modified = modified
    }
}
