import RoteiroCore

/// The theme as output files. Files that every page loads have a content hash in their name and can be cached forever.
struct PublishedTheme: OutputFormat {
    static let yieldsToPublicFiles = true
    static let openFolders = ["/theme/*"]

    /// Style sheets and scripts under `theme/`; API schemas and types under `api/v1/`.
    let files: [OutputFile]
    /// The style sheets that every page loads, as paths below the site root.
    let styles: [String]
    /// The scripts that every page loads, as paths below the site root.
    let scripts: [String]

    /// Scripts loaded only by some pages or by other sites. Their names have no hash, so that their URLs stay stable.
    private static let named: Set = ["roteiro-checklist.js", "permanent-link.js"]

    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] { site.published.files }

    /// `theme` is as in `Renderer.init`. `tones` is appended to the style sheets.
    init(_ theme: [String: String], tones: String, sha256: ([UInt8]) -> String) {
        let places = [(ThemeSource.folder, "theme/"), ("templates/schema/", "api/v1/schema/"), ("templates/types/", "api/v1/types/")]
        let source = ThemeSource(theme: theme)
        var files: [OutputFile] = []
        var loaded: [String: [String]] = [:]
        for (path, text) in theme.sorted(by: { $0.key < $1.key }) where !ThemeSource.isPart(path) && !ThemeSource.isDrawing(path) {
            guard let place = places.first(where: { path.hasPrefix($0.0) }) else { continue }
            let name = String(path.dropFirst(place.0.count))
            let ending = String(name.split(separator: ".").last ?? "")
            guard place.1 == "theme/", ["css", "js"].contains(ending) else {
                files.append(OutputFile(path: place.1 + name, bytes: Array(text.utf8)))
                continue
            }
            let bytes = source.assemble(text) + (ending == "css" ? Array(tones.utf8) : [])
            if Self.named.contains(name) {
                files.append(OutputFile(path: place.1 + name, bytes: bytes))
            } else {
                let hashed = place.1 + name.dropLast(ending.count) + sha256(bytes).prefix(12) + "." + ending
                files.append(OutputFile(path: hashed, bytes: bytes))
                loaded[ending, default: []].append("/" + hashed)
            }
        }
        self.files = files
        styles = loaded["css"] ?? []
        scripts = loaded["js"] ?? []
    }

    /// The files with a content hash in their name.
    var lasting: [String] { styles + scripts }
}
