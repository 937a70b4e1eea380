import Glibc
import RoteiroCore

extension RealDisk: WritableDisk {
    package func contents(of path: RootedPath) throws(DiskError) -> FileContents? {
        guard let folder = try openFolder(of: path, .read, .mayBeMissing) else { return nil }
        defer { close(folder) }
        let file = openat(folder, path.path.name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        if file < 0, errno == ENOENT { return nil }
        guard file >= 0 else { throw failure(.read, path.string) }
        defer { close(file) }
        let (bytes, status) = try read(file, path.string)
        return FileContents(bytes: bytes, identity: status.identity)
    }

    /// Writes to a draft in the same folder, then renames it. Readers see either the old file or the new one, and a full disk keeps the old
    /// one.
    package func write(_ bytes: [UInt8], to path: RootedPath) throws(DiskError) {
        guard let folder = try openFolder(of: path, .write, .isMade) else { return }
        defer { close(folder) }
        let draft = TemporaryFileName.name()
        var error = Self.create(bytes, draft, in: folder, like: path.path.name, isPrivate: false, flushes: false)
        if error == 0, renameat(folder, draft, folder, path.path.name) != 0 { error = errno }
        if error != 0 {
            unlinkat(folder, draft, 0)
            throw failure(.write, path.string, error)
        }
    }

    package func create(_ bytes: [UInt8], at path: RootedPath, like model: String?, isPrivate: Bool) throws(DiskError) {
        guard let folder = try openFolder(of: path, .write, .isMade) else { return }
        defer { close(folder) }
        let error = Self.create(bytes, path.path.name, in: folder, like: model, isPrivate: isPrivate, flushes: true)
        if error != 0 {
            if error != EEXIST { unlinkat(folder, path.path.name, 0) }
            throw failure(.write, path.string, error)
        }
    }

    /// Returns `errno`, or 0 on success.
    private static func create(
        _ bytes: [UInt8], _ name: String, in folder: Int32, like model: String?, isPrivate: Bool, flushes: Bool
    ) -> Int32 {
        var old = stat()
        let hasModel = model.map { fstatat(folder, $0, &old, AT_SYMLINK_NOFOLLOW) == 0 && old.st_mode & S_IFMT == S_IFREG } ?? false
        let mode = hasModel ? old.st_mode & 0o7777 : isPrivate ? 0o600 : 0o644
        let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode & 0o777)
        guard file >= 0 else { return errno }
        var error = writeAll(bytes, to: file)
        if hasModel, error == 0 {
            // Only root can change the owner; other users keep their own.
            if old.st_uid != geteuid() || old.st_gid != getegid() { _ = fchown(file, old.st_uid, old.st_gid) }
            if fchmod(file, mode) != 0 { error = errno }
        }
        if flushes, error == 0, fsync(file) != 0 { error = errno }
        // `close` can report that the disk is full.
        if close(file) != 0, error == 0 { error = errno }
        return error
    }

    package func replace(_ path: RootedPath, with new: RootedPath) throws(DiskError) {
        guard let from = try openFolder(of: new, .write) else { return }
        defer { close(from) }
        guard let to = try openFolder(of: path, .write) else { return }
        defer { close(to) }
        if renameat(from, new.path.name, to, path.path.name) != 0 { throw failure(.write, path.string) }
    }

    /// Uses `link` and `unlink`: unlike `rename`, `link` never replaces an existing file.
    package func move(_ path: RootedPath, to new: RootedPath) throws(DiskError) {
        guard let from = try openFolder(of: path, .rename) else { return }
        defer { close(from) }
        guard let to = try openFolder(of: new, .rename, .isMade) else { return }
        defer { close(to) }
        if linkat(from, path.path.name, to, new.path.name, 0) != 0 { throw failure(.rename, path.string) }
        if unlinkat(from, path.path.name, 0) != 0 { throw failure(.rename, path.string) }
    }

    package func remove(_ path: RootedPath) throws(DiskError) {
        guard let folder = try openFolder(of: path, .remove, .mayBeMissing) else { return }
        defer { close(folder) }
        if unlinkat(folder, path.path.name, 0) != 0, errno != ENOENT { throw failure(.remove, path.string) }
    }

    package func removeIfEmpty(folder: RootedPath) {
        // Without its parent, the folder does not exist.
        guard let parent = try? openFolder(of: folder, .remove) else { return }
        unlinkat(parent, folder.path.name, AT_REMOVEDIR)
        close(parent)
    }

    package func flush(folder: RootedPath) throws(DiskError) {
        guard let descriptor = try openFolder(of: folder.appending("."), .write, .mayBeMissing) else { return }
        defer { close(descriptor) }
        // Some file systems do not support `fsync` on folders.
        if fsync(descriptor) != 0, errno != EINVAL { throw failure(.write, folder.string) }
    }

    package func removeStaleDrafts(in folder: RootedPath) {
        for name in (try? names(in: folder.string)) ?? [] where TemporaryFileName.isStale(name) {
            let draft = folder.appending(name)
            if linkStatus(of: draft.string)?.kind == .file { try? remove(draft) }
        }
    }

    /// Uses `flock`, which is released whenever the process ends. On file systems without locks, there is no exclusion.
    package func exclusively<Result>(in folder: String, _ body: () throws(DiskError) -> Result) throws(DiskError) -> Result {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(.lock, folder) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try body()
    }

    package func append(_ bytes: [UInt8], to path: RootedPath) throws(DiskError) {
        guard let folder = try openFolder(of: path, .write, .isMade) else { return }
        defer { close(folder) }
        try append(bytes, openat(folder, path.path.name, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o644), path.string)
    }

    package func append(_ bytes: [UInt8], to path: String) throws(DiskError) {
        try append(bytes, open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOCTTY | O_CLOEXEC, 0o644), path)
    }

    private func append(_ bytes: [UInt8], _ file: Int32, _ path: String) throws(DiskError) {
        guard file >= 0 else { throw failure(.write, path) }
        var error = writeAll(bytes, to: file)
        if close(file) != 0, error == 0 { error = errno }
        if error != 0 { throw failure(.write, path, error) }
    }

    /// How to treat a missing folder.
    private enum MissingFolder {
        case isAnError, isMade
        /// Also applies if the path contains a link, because a file behind a link is not ours.
        case mayBeMissing
    }

    /// Opens the folder that contains `path`, one component at a time below the root, without following links. Returns nil only for
    /// `mayBeMissing`.
    private func openFolder(of path: RootedPath, _ operation: DiskError.Operation, _ missing: MissingFolder = .isAnError) throws(DiskError)
        -> Int32?
    {
        let root = path.root.isEmpty ? "/" : path.root
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        var folder = open(root, flags)
        if folder < 0, errno == ENOENT, missing == .isMade {
            try makeFolder(root)
            folder = open(root, flags)
        }
        for name in path.path.folder.split(separator: "/").map(String.init) where folder >= 0 {
            var inner = openat(folder, name, flags | O_NOFOLLOW)
            if inner < 0, errno == ENOENT, missing == .isMade {
                if mkdirat(folder, name, 0o755) != 0, errno != EEXIST {
                    close(folder)
                    throw failure(.create, path.folder.string)
                }
                inner = openat(folder, name, flags | O_NOFOLLOW)
            }
            let error = errno
            close(folder)
            errno = error
            folder = inner
        }
        if folder >= 0 { return folder }
        if missing == .mayBeMissing, [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
        throw failure(operation, path.string)
    }

    private func makeFolder(_ folder: String) throws(DiskError) {
        if mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = FilePath(folder).parent else { throw failure(.create, folder) }
        try makeFolder(parent)
        if mkdir(folder, 0o755) != 0, errno != EEXIST { throw failure(.create, folder) }
    }
}

extension FilePath {
    fileprivate var parent: String? { folder.isEmpty ? nil : folder }
}
