import RoteiroCore

extension Disk {
    /// The real path of what may not be there yet: of the folders that are, and the other names as they are.
    package func realPathOfFuture(_ path: String) -> String {
        if let real = try? realPath(of: path) { return real }
        let path = FilePath(path)
        if path.string.isEmpty || path.string == "/" { return path.string }
        let folder = path.folder.isEmpty ? (path.string.hasPrefix("/") ? "/" : ".") : path.folder
        let real = realPathOfFuture(folder)
        return (real == "/" ? "" : real) + "/" + path.name
    }
}
