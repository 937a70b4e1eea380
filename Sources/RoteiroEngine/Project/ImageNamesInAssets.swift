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
        "css", "scss", "sass", "less", "js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx", "vue", "svelte", "astro", "mdx", "markdown",
        "html",
        "htm", "json", "webmanifest", "xml", "svg", "txt", "toml", "mustache", "yml", "yaml",
    ]
    /// Folders of other generators with their configuration and theme, below the project or the content folder.
    private static let generators = [".vitepress", ".vuepress", ".docusaurus", "overrides"]
    private static let limit = 4 << 20

    init(_ inventory: Inventory, _ theme: SiteTheme, _ onDisk: ProjectFiles) {
        for file in inventory.files { read(file, size: inventory.sizes[file] ?? 0, onDisk) }
        // The inventory does not contain the theme.
        for file in theme.own { read(file.path, size: file.size, onDisk) }
        readOtherGenerators(inventory, onDisk)
    }

    /// Reads the configuration and the theme of another generator: a site may be published by both for a while.
    private mutating func readOtherGenerators(_ inventory: Inventory, _ onDisk: ProjectFiles) {
        for folder in inventory.roots {
            for name in Self.generators {
                let path = FilePath(folder.isEmpty ? name : folder + "/" + name)
                for file in onDisk.files(below: path).files where !Self.isMade(file.path) { read(file.path, size: file.size, onDisk) }
            }
            guard let entries = try? onDisk.entries(in: FilePath(folder)) else { continue }
            for entry in entries where Self.isConfiguration(entry.path.name) {
                if case .success(let status) = entry.status, status.kind == .file { read(entry.path, size: status.size, onDisk) }
            }
        }
    }

    /// Whether the file is in the output or the cache of VitePress, which name every image.
    private static func isMade(_ path: FilePath) -> Bool {
        path.string.split(separator: "/").contains { $0 == "dist" || $0 == "cache" || $0 == "node_modules" }
    }

    /// Matches `docusaurus.config.ts`, `astro.config.mjs`, `mkdocs.yml`, `_config.yml` and `book.toml`.
    private static func isConfiguration(_ name: String) -> Bool {
        name.contains(".config.") || ["mkdocs.yml", "mkdocs.yaml", "_config.yml", "book.toml"].contains(name)
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
