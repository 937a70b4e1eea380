import RoteiroCore

extension Disk {
    /// The regular files in `folder` and in those inside it, by their paths below it, sorted; none where there is no folder.
    package func files(below folder: String) throws(DiskError) -> [String] {
        guard linkStatus(of: folder)?.kind == .folder else { return [] }
        var files: [String] = []
        for name in try names(in: folder) {
            switch linkStatus(of: folder + "/" + name)?.kind {
            case .folder: for inner in try self.files(below: folder + "/" + name) { files.append(name + "/" + inner) }
            case .file: files.append(name)
            case .link, .other, nil: break
            }
        }
        return files
    }

    /// Takes a folder away with all that is in it. Links are taken away, not followed; a folder that is not there is no error.
    package func removeAll(in folder: String) throws(DiskError) {
        guard linkStatus(of: folder)?.kind == .folder else { return }
        for name in try names(in: folder) {
            let path = folder + "/" + name
            if linkStatus(of: path)?.kind == .folder { try removeAll(in: path) } else { try remove(path) }
        }
        removeIfEmpty(folder: folder)
    }

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
