import RoteiroCore

extension Disk {
    /// Resolves a path that may not exist yet: existing folders are resolved, the remaining components are kept.
    package func realPath(allowingMissing path: String) -> String {
        if let real = try? realPath(of: path) { return real }
        let path = FilePath(path)
        if path.string.isEmpty || path.string == "/" { return path.string }
        let folder = path.folder.isEmpty ? (path.string.hasPrefix("/") ? "/" : ".") : path.folder
        let real = realPath(allowingMissing: folder)
        return (real == "/" ? "" : real) + "/" + path.name
    }
}
