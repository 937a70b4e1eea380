import RoteiroChecks
import RoteiroCore
import RoteiroSystem

/// A project with changes in memory.
struct FixSession<Base: Disk> {
    private var project: Project
    private var disk: OverlayDisk<Base>
    private let realRoot: String
    private var texts: [String: FixOutcome.File] = [:]
    private(set) var renames: [Fix.Rename] = []

    init(_ project: Project, _ disk: Base) throws(Project.Failure) {
        self.project = project
        self.disk = OverlayDisk(disk)
        do { realRoot = try disk.realPath(of: project.root) } catch { throw .disk(error) }
    }

    /// The files whose bytes changed, sorted by path.
    var files: [FixOutcome.File] {
        texts.values.filter { !$0.text.changes.isEmpty }.sorted { $0.path < $1.path }
    }

    /// Reads the site with all changes so far, reusing the external link results.
    func site(for purpose: ReadSite.Purpose, linkResults: [String: LinkCheckResult]) async throws(Project.Failure) -> ResolvedSite {
        await ResolvedSite(ParsedSite(try await ReadSite(project, for: purpose, from: disk)), linkResults: linkResults)
    }

    /// The changed files and the renames so far. Equal states are the same project.
    struct State: Hashable {
        fileprivate var texts: [String: [UInt8]]
        fileprivate var renames: [FilePath: FilePath]
    }

    var state: State {
        var moves: [FilePath: FilePath] = [:]
        for rename in renames {
            let first = moves.first { $0.value == rename.old }?.key ?? rename.old
            moves[first] = first == rename.new ? nil : rename.new
        }
        return State(texts: texts.filter { !$0.value.text.changes.isEmpty }.mapValues(\.text.bytes), renames: moves)
    }

    /// Selects the fixes of the next round. Files in `single`, by path, get one fix only.
    func selection(
        _ findings: [Diagnostic], _ site: ResolvedSite, _ trust: FixSelection.Trust, single: Set<String> = []
    ) throws(Project.Failure) -> FixSelection {
        var homes: [FileID: FileID] = [:]
        var owners: [String: FileID] = [:]
        let files = Set(findings.flatMap(\.fixes).flatMap(\.edits).map(\.span.file)).sorted()
        for file in files {
            guard let real = try realPath(of: FilePath(site.texts[file].path)) else { continue }
            homes[file] = owners[real] ?? file
            owners[real] = homes[file]
        }
        let alone = Set(files.filter { single.contains(site.texts[$0].path) }.compactMap { homes[$0] })
        return FixSelection(findings, in: site.texts, trust: trust, single: alone, home: { homes[$0] }, isTaken: isTaken)
    }

    /// Returns the real path of a project file; nil if it is outside the project.
    private func realPath(of path: FilePath) throws(Project.Failure) -> String? {
        let real: String
        do { real = try disk.realPath(of: project.path(path.string)) } catch { throw .disk(error) }
        return FilePath(real).below(realRoot) == nil ? nil : real
    }

    private func isTaken(_ path: FilePath) -> Bool { disk.linkStatus(of: project.path(path.string)) != nil }

    /// Applies edits and renames in memory.
    mutating func apply(_ selection: FixSelection, _ sources: SourceTexts) throws(Project.Failure) {
        for (file, edits) in selection.edits {
            guard let real = try realPath(of: FilePath(sources[file].path)), let path = FilePath(real).below(realRoot) else { continue }
            var entry = texts[real] ?? FixOutcome.File(path: FilePath(path), text: EditedText(sources[file].bytes))
            entry.text.replace(edits.map { EditedText.Change($0.span.bytes, Array($0.replacement.utf8)) })
            texts[real] = entry
            disk.change(real, to: entry.text.bytes)
        }
        for rename in selection.renames {
            disk.rename(project.path(rename.old.string), to: project.path(rename.new.string))
            renames.append(rename)
        }
        if selection.edits.keys.contains(SiteTexts.settingsFile) { project = try Project(in: project.root, on: disk) }
    }
}
