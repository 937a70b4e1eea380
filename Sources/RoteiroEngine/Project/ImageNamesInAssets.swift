import RoteiroCore
import RoteiroSystem

/// The names of images that style sheets, scripts, manifests or templates of the site refer to. Only file names are collected, because the
/// base folder of such paths is unknown.
struct ImageNamesInAssets {
    private(set) var names: Set<String> = []
    /// Unreadable files, whose images may be reported as unused.
    private(set) var faults: [FileFault] = []

    /// The extensions of files to search, and their maximum size in bytes; larger ones are data.
    private static let endings: Set = [
        "css", "js", "mjs", "html", "htm", "json", "webmanifest", "xml", "svg", "txt", "mustache", "yml", "yaml",
    ]
    private static let limit = 4 << 20

    init(_ inventory: Inventory, _ theme: SiteTheme, _ onDisk: ProjectFiles) {
        for file in inventory.files { read(file, size: inventory.sizes[file] ?? 0, onDisk) }
        // The inventory does not contain the theme.
        for file in theme.own { read(file.path, size: file.size, onDisk) }
    }

    private mutating func read(_ path: FilePath, size: Int, _ onDisk: ProjectFiles) {
        guard size <= Self.limit, Self.endings.contains(path.fileExtension) else { return }
        let bytes: [UInt8]
        do { bytes = try onDisk.read(path) } catch { return faults.append(error) }
        for found in ImagePathSearch.paths(in: bytes, endings: ImageFacts.endings) {
            names.insert(FilePath(URLEncoding.decoded(found)).name)
        }
    }
}
