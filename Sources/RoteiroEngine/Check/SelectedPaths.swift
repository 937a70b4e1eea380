import RoteiroCore
import RoteiroSystem

/// Resolves the paths typed on the command line to paths of the project.
struct SelectedPaths<Storage: Disk> {
    /// Relative to the project; nil if no paths were given.
    private(set) var paths: Set<FilePath>?

    private let request: CheckRequest
    private let disk: Storage
    /// The absolute project folder, as typed and with links resolved.
    private let roots: [String]

    /// A path that does not exist or is not part of the site is a usage error.
    init(_ request: CheckRequest, _ read: ReadSite, _ disk: Storage) throws(Project.Failure) {
        self.request = request
        self.disk = disk
        let root = SelectedPaths.absolute(read.project.root, from: request.workingFolder)
        // The project was just read, so an error here only means that paths match as typed.
        roots = [root] + ((try? disk.realPath(of: read.project.root)).map { [$0] } ?? [])
        if request.paths.isEmpty { return }
        let known = SelectedPaths.places(of: read)
        var found: Set<FilePath> = []
        for path in request.paths { found.insert(try place(of: path, among: known)) }
        paths = found
    }

    /// Returns every file that can have findings, and all of their parent folders.
    private static func places(of read: ReadSite) -> Set<FilePath> {
        var places: Set<FilePath> = []
        let faulty = read.faults.map(\.path)
        for file in read.inventory.files + read.texts.all.all.map({ FilePath($0.path) }) + faulty {
            var place = file
            while places.insert(place).inserted, !place.string.isEmpty { place = FilePath(place.folder) }
        }
        return places
    }

    private func place(of typed: String, among known: Set<FilePath>) throws(Project.Failure) -> FilePath {
        let path = SelectedPaths.absolute(typed, from: request.workingFolder)
        guard disk.linkStatus(of: path) != nil else {
            throw .usage(Message("{path}: no such file or folder", ["path": typed]))
        }
        // Tries the path as typed first, because findings use the project's path of a linked file.
        // A link to nothing has no real path.
        for path in [path] + ((try? disk.realPath(of: path)).map { [$0] } ?? []) {
            for root in roots {
                let place = path == root ? FilePath("") : FilePath(path).below(root).map(FilePath.init)
                if let place, known.contains(place) { return place }
            }
        }
        throw .usage(
            Message("{typed}: not part of this site", ["typed": typed]))
    }

    /// Returns the absolute path with `.` and `..` resolved.
    private static func absolute(_ path: String, from folder: String) -> String {
        path.hasPrefix("/") ? "/" + (FilePath.join("", path) ?? "") : "/" + (FilePath.join(folder, path) ?? "")
    }
}
