import RoteiroCore

/// Files named on the command line. They may be anywhere, so links are followed.
package struct UserFiles: Sendable {
    private let disk: any WritableDisk

    package init(on disk: any WritableDisk) {
        self.disk = disk
    }

    package func status(of path: String) -> FileStatus? { disk.status(of: path) }

    package func read(_ path: String) throws(DiskError) -> [UInt8] { try disk.read(path) }

    /// Replaces or creates a regular file. Appends to pipes, devices and open descriptors (`/dev/stdout`).
    package func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let isFile = disk.status(of: path).map { $0.kind == .file } ?? (disk.linkStatus(of: path) == nil)
        if !isFile || path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return try disk.append(bytes, to: path) }
        let real = FilePath(disk.realPath(allowingMissing: path))
        try disk.write(bytes, to: RootedPath(real.folder, FilePath(real.name)))
    }

    /// Appends to a file that other programs may append to as well.
    package func append(_ bytes: [UInt8], to path: String) throws(DiskError) { try disk.append(bytes, to: path) }
}
