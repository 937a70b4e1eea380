import GuideModel
import GuideRendering

/// Puts files into the output folder: only those whose bytes differ, and takes away those of earlier builds that are
/// no more. Files that no build wrote stay.
struct Publisher<Storage: Disk> {
    private let root: String
    private let disk: Storage
    private let earlier: Set<String>

    /// The list of our files, in the output folder: one path a line, sorted.
    static var manifestName: String { ".roteiro-manifest" }

    init(_ project: Project, on disk: Storage) {
        root = project.outputPath
        self.disk = disk
        let manifest = (try? disk.read(root + "/" + Self.manifestName)) ?? []
        let paths = manifest.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        // A manifest is a file that anybody may have edited: it names nothing outside the output.
        earlier = Set(paths.filter { path in FilePath.join("", path) == path && !path.isEmpty })
    }

    /// What became of a file.
    enum Result: Sendable {
        case written, unchanged
        case failed(DiskError)
    }

    /// Writes a file unless it stands there already.
    func publish(_ file: OutputFile) -> Result {
        let path = root + "/" + file.path
        if let status = disk.status(of: path), status.kind == .file, status.size == file.bytes.count,
            let old = try? disk.read(path), old == file.bytes
        {
            return .unchanged
        }
        do {
            try disk.write(file.bytes, to: path)
            return .written
        } catch {
            return .failed(error)
        }
    }

    /// Takes away what earlier builds published and this one did not, and notes what is ours now. Returns how many went.
    func finish(_ paths: Set<String>) throws(DiskError) -> Int {
        let gone = earlier.subtracting(paths).sorted()
        for path in gone {
            try disk.remove(root + "/" + path)
            var folder = FilePath(path).folder
            while !folder.isEmpty {
                disk.removeIfEmpty(folder: root + "/" + folder)
                folder = FilePath(folder).folder
            }
        }
        let manifest = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
        if case .failed(let error) = publish(OutputFile(path: Self.manifestName, bytes: Array(manifest.utf8))) { throw error }
        return gone.count
    }
}
