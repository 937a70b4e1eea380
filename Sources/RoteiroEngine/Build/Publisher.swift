import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Puts files into the output folder: only those whose bytes differ, and removes those of earlier builds that are not published any more. Files
/// that no build wrote stay.
struct Publisher: Sendable {
    let folder: OutputFolder
    private let earlier: Set<String>
    /// What is in the folder and of no build, by its path there.
    private let foreign: [String: FileStatus.Kind]

    /// The list of our files, in the output folder: one path a line; sorted once a build is done.
    static let manifestName = ".roteiro-manifest"

    init(_ project: Project, on disk: some WritableDisk) throws(DiskError) {
        folder = OutputFolder(project.outputPath, on: disk)
        // A link or the like is none of ours.
        if let kind = folder.status(of: Self.manifestName)?.kind, kind != .file { try folder.removeAll(Self.manifestName) }
        let manifest = (try? folder.read(Self.manifestName)) ?? []
        let paths = manifest.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        // A manifest is a file that anybody may have edited: it names nothing outside the output.
        earlier = Set(paths.filter { path in FilePath.join("", path) == path && !path.isEmpty })
        foreign = try folder.entries(except: earlier)
    }

    /// What became of a file.
    enum Result: Sendable {
        case written, unchanged
        /// What has this path, and no build wrote it.
        case foreign(String)
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

    /// Whether files that no build wrote could be in the way.
    var hasForeignFiles: Bool { !foreign.isEmpty }

    /// What is where `file` or one of its folders should be, and no build wrote it; nil for a file with the very same bytes.
    func obstacle(to file: OutputFile) -> String? {
        if foreign.isEmpty { return nil }
        if foreign[file.path] != nil { return stands(file) ? nil : file.path }
        return sequence(first: FilePath(file.path).folder) { $0.isEmpty ? nil : FilePath($0).folder }.first {
            foreign[$0].map { $0 != .folder } ?? false
        }
    }

    /// Throws when there are obstacles.
    func refuse(_ obstacles: [String]) throws(Project.Failure) {
        let paths = Set(obstacles).sorted()
        guard let first = paths.first else { return }
        throw .usage(
            Message(
                one: "{file}: this build would replace it, but no build wrote it; move or delete it, or publish elsewhere with --output",
                other:
                    "{file}: this build would replace it and other files, {count} in all, but no build wrote them; move or delete them, or publish elsewhere with --output",
                count: paths.count, ["file": folder.path + "/" + first]))
    }

    /// Writes a file unless it stands there already. A new one is named in the manifest first: the next build knows what one that dies leaves behind.
    func publish(_ file: OutputFile) -> Result {
        do {
            if !earlier.contains(file.path) { try folder.append(Array((file.path + "\n").utf8), to: Self.manifestName) }
            if stands(file) { return .unchanged }
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
        let manifest = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
        let file = OutputFile(path: Self.manifestName, bytes: Array(manifest.utf8))
        if !stands(file) { try folder.write(file.bytes, to: file.path) }
    }
}
