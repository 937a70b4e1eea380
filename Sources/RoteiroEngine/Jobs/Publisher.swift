import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Puts files into the output folder: only those whose bytes differ, and removes those of earlier builds that are not published any more. Files
/// that no build wrote stay.
struct Publisher: Sendable {
    let folder: OutputFolder
    private let earlier: Set<String>
    /// What this build is going to publish.
    private var claimed: Set<String> = []

    /// The list of our files, in the output folder: one path a line, sorted.
    static let manifestName = ".roteiro-manifest"

    init(_ project: Project, on disk: some WritableDisk) {
        folder = OutputFolder(project.outputPath, on: disk)
        let manifest = (try? folder.read(Self.manifestName)) ?? []
        let paths = manifest.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        // A manifest is a file that anybody may have edited: it names nothing outside the output.
        earlier = Set(paths.filter { path in FilePath.join("", path) == path && !path.isEmpty })
    }

    /// What became of a file.
    enum Result: Sendable {
        case written, unchanged
        /// A file is there that no build wrote.
        case foreign
        case failed(DiskError)
    }

    /// Whether a file with these bytes stands there already.
    func stands(_ file: OutputFile) -> Bool {
        guard let status = folder.status(of: file.path), status.kind == .file, status.size == file.bytes.count else { return false }
        return (try? folder.read(file.path)) == file.bytes
    }

    /// What earlier builds published in `folder`, sorted; nothing when one of these files is not there any more.
    func earlierFiles(in folder: String) -> [String] {
        let files = earlier.filter { FilePath($0).below(folder) != nil }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return files.allSatisfy { self.folder.status(of: $0)?.kind == .file } ? files : []
    }

    /// What is in the way of a build, and of no build.
    struct Foreign {
        /// Files where some of ours are to be.
        var files: Set<String> = []
        /// Folders, links and the like there, and anything but a folder where one is to be.
        var others: Set<String> = []
    }

    func foreign(among paths: some Sequence<String>) -> Foreign {
        var foreign = Foreign()
        var folders: Set<String> = []
        for path in paths {
            if !earlier.contains(path), let kind = folder.status(of: path)?.kind {
                if kind == .file { foreign.files.insert(path) } else { foreign.others.insert(path) }
            }
            var parent = FilePath(path).folder
            while !parent.isEmpty, folders.insert(parent).inserted {
                if !earlier.contains(parent), let kind = folder.status(of: parent)?.kind, kind != .folder { foreign.others.insert(parent) }
                parent = FilePath(parent).folder
            }
        }
        return foreign
    }

    /// Nothing of somebody else's is written over.
    func refuse(_ paths: Set<String>) throws(Project.Failure) {
        if paths.isEmpty { return }
        let more = paths.count > 5 ? " (+\(paths.count - 5))" : ""
        let shown = paths.sorted().prefix(5).map { folder.path + "/" + $0 }.joined(separator: ", ") + more
        throw .usage(
            Words(
                pt: "\(shown): não veio de uma publicação, e esta gravaria por cima; mova, apague, ou publique em outra pasta com --output",
                en: "\(shown): not from a build, and this one would write over it; move it, delete it, or publish elsewhere with --output",
                es:
                    "\(shown): no viene de una publicación, y esta escribiría encima; muévelo, bórralo o publica en otra carpeta con --output"
            ))
    }

    /// Notes that these files are ours too, before they are written: the next build knows what one that dies leaves behind.
    mutating func claim(_ paths: some Sequence<String>) throws(DiskError) {
        claimed.formUnion(paths)
        try writeManifest(earlier.union(claimed))
    }

    /// Writes a file unless it stands there already.
    func publish(_ file: OutputFile) -> Result {
        if stands(file) { return .unchanged }
        do {
            try folder.write(file.bytes, to: file.path)
            return .written
        } catch {
            return .failed(error)
        }
    }

    /// Removes what earlier builds published and this one did not, of the files that `isAsked` names. Returns how many.
    func removeEarlier(except paths: Set<String>, where isAsked: (String) -> Bool) throws(DiskError) -> Int {
        let gone = earlier.subtracting(paths).filter(isAsked).sorted()
        for path in gone { try folder.remove(path) }
        return gone.count
    }

    /// Notes what is ours now.
    func finish(_ paths: Set<String>) throws(DiskError) {
        folder.removeStaleDrafts(in: Set(earlier.union(paths).map { FilePath($0).folder }).union([""]))
        try writeManifest(paths)
    }

    private func writeManifest(_ paths: Set<String>) throws(DiskError) {
        let manifest = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
        if case .failed(let error) = publish(OutputFile(path: Self.manifestName, bytes: Array(manifest.utf8))) { throw error }
    }
}
