import Glibc
import RoteiroCore

/// The file system through system calls: listing 2,000 files takes 2 ms this way and 80 ms with Foundation.
package struct RealDisk: Disk {
    package init() {}

    package func status(of path: String) -> FileStatus? {
        var info = stat()
        return stat(path, &info) == 0 ? FileStatus(info) : nil
    }

    package func linkStatus(of path: String) -> FileStatus? {
        var info = stat()
        return lstat(path, &info) == 0 ? FileStatus(info) : nil
    }

    package func names(in folder: String) throws(DiskError) -> [String] {
        guard let stream = opendir(folder) else { throw failure(.list, folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { String(decodingCString: $0, as: UTF8.self) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package func realPath(of path: String) throws(DiskError) -> String {
        guard let resolved = realpath(path, nil) else { throw failure(.resolve, path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Refuses anything but regular files, without blocking on them.
    package func read(_ path: String) throws(DiskError) -> [UInt8] {
        try read(path) { _ in true } ?? []
    }

    package func read(_ path: String, below realFolder: String) throws(DiskError) -> [UInt8]? {
        try read(path) { FilePath($0).isWithin(realFolder) }
    }

    /// Checks the path of the opened file, because the given path could change between a check and opening it.
    private func read(_ path: String, isAllowed: (_ realPath: String) -> Bool) throws(DiskError) -> [UInt8]? {
        // Non-blocking, because a pipe without a writer would block forever.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw failure(.read, path) }
        defer { close(file) }
        let real = if let path = realPath(ofDescriptor: file) { path } else { try realPath(of: path) }
        guard isAllowed(real) else { return nil }
        return try read(file, path).bytes
    }

    /// Returns nil if `/proc` is not mounted.
    private func realPath(ofDescriptor file: Int32) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            let length = readlink("/proc/self/fd/\(file)", start, buffer.count)
            return length > 0 ? String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self) : nil
        }
    }

    func read(_ file: Int32, _ path: String) throws(DiskError) -> (bytes: [UInt8], status: FileStatus) {
        var info = stat()
        guard fstat(file, &info) == 0 else { throw failure(.read, path) }
        let status = FileStatus(info)
        guard status.kind == .file else { throw DiskError(.read, path, Message("not a regular file")) }
        return (try read(file, path, expected: status.size), status)
    }

    /// Reads to the end of the file, even if its size changes in the meantime.
    private func read(_ file: Int32, _ path: String, expected: Int) throws(DiskError) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = expected + 1
        while true {
            var problem = false
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < capacity {
                    let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, capacity - count)
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { problem = true }
                    if got <= 0 { break }
                    count += got
                }
            }
            if problem { throw failure(.read, path) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < capacity { return bytes }
            capacity = 1 << 16
        }
    }

    func failure(_ operation: DiskError.Operation, _ path: String, _ error: Int32 = errno) -> DiskError {
        DiskError(operation, path, .systemError(error))
    }
}

extension FileStatus {
    fileprivate init(_ info: stat) {
        let kind: Kind
        switch info.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        let modified = Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec)
        self.init(
            kind: kind, size: Int(info.st_size), identity: .init(device: UInt64(info.st_dev), node: UInt64(info.st_ino)),
            modified: modified)
    }
}
