import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Writes files whose bytes differ to the output folder and deletes files of earlier builds that are no longer published. Files that no
/// build wrote are kept.
struct Publisher: Sendable {
    let folder: OutputFolder
    private let earlier: Set<String>
    /// Entries of the output folder that no build wrote, by path.
    private let foreign: [String: FileStatus.Kind]

    /// The list of published files in the output folder, one path per line, sorted when the build is complete.
    static let manifestName = ".roteiro-manifest"

    init(_ project: Project, on disk: some WritableDisk) throws(DiskError) {
        folder = OutputFolder(project.outputPath, on: disk)
        // The manifest must be a regular file; anything else was not written by a build.
        if let kind = folder.status(of: Self.manifestName)?.kind, kind != .file { try folder.removeAll(Self.manifestName) }
        let manifest = try folder.read(Self.manifestName) ?? []
        let paths = manifest.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        // The manifest can be edited by hand, so its paths must not leave the output folder.
        earlier = Set(paths.filter { path in FilePath.join("", path) == path && !path.isEmpty })
        foreign = try folder.entries(except: earlier)
    }

    /// The result of publishing a file.
    enum Result: Sendable {
        case written, unchanged
        /// This path already exists and no build wrote it.
        case foreign(String)
        case failed(DiskError)
    }

    /// Whether the file already exists with the same bytes.
    func isUpToDate(_ file: OutputFile) -> Bool {
        guard let status = folder.status(of: file.path), status.kind == .file, status.size == file.bytes.count else { return false }
        // An unreadable file is written again, which reports the error.
        return (try? folder.read(file.path)) == file.bytes
    }

    /// Returns the files that earlier builds published in `folder`, sorted; empty if one of them is missing.
    func earlierFiles(in folder: String) -> [String] {
        let files = earlier.filter { FilePath($0).below(folder) != nil }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return files.allSatisfy { self.folder.status(of: $0)?.kind == .file } ? files : []
    }

    var hasForeignFiles: Bool { !foreign.isEmpty }

    /// Returns the path that prevents publishing the file because no build wrote it; nil if there is none or its bytes are the same.
    func obstacle(to file: OutputFile) -> String? {
        if foreign.isEmpty { return nil }
        if foreign[file.path] != nil { return isUpToDate(file) ? nil : file.path }
        return sequence(first: FilePath(file.path).folder) { $0.isEmpty ? nil : FilePath($0).folder }.first {
            foreign[$0].map { $0 != .folder } ?? false
        }
    }

    /// Throws if there are obstacles.
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

    /// Writes a changed file. A new file is added to the manifest first, so that the next build recognizes it if this one dies.
    func publish(_ file: OutputFile) -> Result {
        do {
            if !earlier.contains(file.path) { try folder.append(Array((file.path + "\n").utf8), to: Self.manifestName) }
            if isUpToDate(file) { return .unchanged }
            try folder.write(file.bytes, to: file.path)
            return .written
        } catch {
            return .failed(error)
        }
    }

    /// Deletes files of earlier builds that are not in `paths` and match `isIncluded`. Returns the number of files.
    func removeEarlier(except paths: Set<String>, where isIncluded: (String) -> Bool) throws(DiskError) -> Int {
        let gone = earlier.subtracting(paths).filter(isIncluded).sorted()
        for path in gone { try folder.remove(path) }
        return gone.count
    }

    /// Writes the final manifest.
    func finish(_ paths: Set<String>) throws(DiskError) {
        folder.removeStaleDrafts(in: Set(earlier.union(paths).map { FilePath($0).folder }).union([""]))
        let manifest = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
        let file = OutputFile(path: Self.manifestName, bytes: Array(manifest.utf8))
        if !isUpToDate(file) { try folder.write(file.bytes, to: file.path) }
    }
}
