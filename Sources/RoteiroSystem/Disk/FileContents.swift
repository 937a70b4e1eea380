/// The bytes of a file and its identity at the time of reading.
package struct FileContents: Sendable, Hashable {
    package var bytes: [UInt8]
    package var identity: FileStatus.Identity

    package init(bytes: [UInt8], identity: FileStatus.Identity) {
        self.bytes = bytes
        self.identity = identity
    }
}
