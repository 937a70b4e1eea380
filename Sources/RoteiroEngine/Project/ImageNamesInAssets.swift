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

    init(_ inventory: Inventory, _ theme: SiteTheme, _ onDisk: ProjectFiles) {
        for file in inventory.files { read(file, size: inventory.sizes[file] ?? 0, onDisk) }
        // The inventory leaves these out.
        for file in theme.own { read(file.path, size: file.size, onDisk) }
    }

    private mutating func read(_ path: FilePath, size: Int, _ onDisk: ProjectFiles) {
        guard size <= Self.limit, Self.endings.contains(path.fileExtension), let bytes = try? onDisk.read(path) else { return }
        for found in ImageNames.paths(in: bytes, endings: ImageFacts.endings) {
            names.insert(FilePath(URLEncoding.decoded(found)).name)
        }
    }
}
