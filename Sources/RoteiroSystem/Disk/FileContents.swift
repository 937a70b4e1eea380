/// A file as it was at one moment.
package struct FileContents: Sendable, Hashable {
    package var bytes: [UInt8]
    package var identity: FileStatus.Identity

    package init(bytes: [UInt8], identity: FileStatus.Identity) {
        self.bytes = bytes
        self.identity = identity
    }
}
