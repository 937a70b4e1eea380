import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Puts files into the output folder: only those whose bytes differ, and takes away those of earlier builds that are
/// no more. Files that no build wrote stay.
struct Publisher<Storage: Disk> {
    /// The output folder.
    let root: String
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

    /// Whether a file with these bytes stands there already.
    func stands(_ file: OutputFile) -> Bool {
        let path = root + "/" + file.path
        guard let status = disk.status(of: path), status.kind == .file, status.size == file.bytes.count else { return false }
        return (try? disk.read(path)) == file.bytes
    }

    /// What earlier builds published in `folder`, sorted; nothing when one of these files is not there any more.
    func earlierFiles(in folder: String) -> [String] {
        let files = earlier.filter { FilePath($0).below(folder) != nil }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return files.allSatisfy { disk.status(of: root + "/" + $0)?.kind == .file } ? files : []
    }

    /// Writes a file unless it stands there already.
    func publish(_ file: OutputFile) -> Result {
        if stands(file) { return .unchanged }
        let path = root + "/" + file.path
        do {
            try disk.write(file.bytes, to: path)
            return .written
        } catch {
            return .failed(error)
        }
    }

    /// Takes away what earlier builds published and this one did not, of the files that `isAsked` names. Returns how many went.
    func removeEarlier(except paths: Set<String>, where isAsked: (String) -> Bool) throws(DiskError) -> Int {
        let gone = earlier.subtracting(paths).filter(isAsked).sorted()
        for path in gone {
            try disk.remove(root + "/" + path)
            var folder = FilePath(path).folder
            while !folder.isEmpty {
                disk.removeIfEmpty(folder: root + "/" + folder)
                folder = FilePath(folder).folder
            }
        }
        return gone.count
    }

    /// Notes what is ours now.
    func finish(_ paths: Set<String>) throws(DiskError) {
        let manifest = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
        if case .failed(let error) = publish(OutputFile(path: Self.manifestName, bytes: Array(manifest.utf8))) { throw error }
    }
}
