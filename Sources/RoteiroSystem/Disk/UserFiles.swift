import RoteiroCore

/// Files that the user names on the command line: where they are is the user's choice, so links are followed.
package struct UserFiles: Sendable {
    private let disk: any WritableDisk

    package init(on disk: any WritableDisk) {
        self.disk = disk
    }

    package func status(of path: String) -> FileStatus? { disk.status(of: path) }

    package func read(_ path: String) throws(DiskError) -> [UInt8] { try disk.read(path) }

    /// Replaces a regular file, or makes one. Into a pipe or a device, and into what another program holds open (`/dev/stdout`), it writes.
    package func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let isFile = disk.status(of: path).map { $0.kind == .file } ?? (disk.linkStatus(of: path) == nil)
        if !isFile || path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return try disk.append(bytes, to: path) }
        let real = FilePath(disk.realPathOfFuture(path))
        try disk.write(bytes, to: RootedPath(real.folder, FilePath(real.name)))
    }

    /// Adds to the end of a file that others write too.
    package func append(_ bytes: [UInt8], to path: String) throws(DiskError) { try disk.append(bytes, to: path) }
}
