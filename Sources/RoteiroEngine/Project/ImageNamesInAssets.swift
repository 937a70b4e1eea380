import RoteiroCore
import RoteiroSystem

/// Images that no page names, but a style sheet, a script, a manifest or a template of the site does. Only the name of a file counts,
/// for what such a text means by a folder cannot be told from outside.
struct ImageNamesInAssets {
    private(set) var names: Set<String> = []

    /// Kinds of texts that can name images, and how long one may be: a longer one is data, and is not opened.
    private static let endings: Set = [
        "css", "js", "mjs", "html", "htm", "json", "webmanifest", "xml", "svg", "txt", "mustache", "yml", "yaml",
    ]
    private static let limit = 4 << 20

    init(_ project: Project, _ inventory: Inventory, from disk: some Disk) {
        for file in inventory.files { read(file.string, size: inventory.sizes[file] ?? 0, disk, project) }
        walk("templates", project, disk)
        if let folder = project.settings.publicFolder { walk(folder + "/theme", project, disk) }
    }

    /// Folders that the inventory leaves out.
    private mutating func walk(_ folder: String, _ project: Project, _ disk: some Disk) {
        for name in (try? disk.names(in: project.path(folder))) ?? [] {
            let path = folder + "/" + name
            guard let status = disk.linkStatus(of: project.path(path)) else { continue }
            switch status.kind {
            case .folder: walk(path, project, disk)
            case .file: read(path, size: status.size, disk, project)
            case .link, .other: break
            }
        }
    }

    private mutating func read(_ path: String, size: Int, _ disk: some Disk, _ project: Project) {
        guard size <= Self.limit, Self.endings.contains(FilePath(path).fileExtension), let bytes = try? disk.read(project.path(path))
        else { return }
        for found in ImageNames.paths(in: bytes, endings: ImageFacts.endings) {
            names.insert(FilePath(URLEncoding.decoded(found)).name)
        }
    }
}
