import Glibc

extension RealDisk {
    /// Adds bytes to the end of a file that others write too; it is made where it is missing.
    package func append(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw DiskError(action: "append to", path: path, reason: String(cString: strerror(errno))) }
        defer { close(file) }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { throw DiskError(action: "append to", path: path, reason: String(cString: strerror(errno))) }
            done += count
        }
    }
}
