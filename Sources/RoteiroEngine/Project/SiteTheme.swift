import RoteiroCore
import RoteiroSystem

/// Templates, style sheets and icons: the built-in ones, overridden by the site's own.
struct SiteTheme {
    /// By path: `templates/page.mustache`, `assets/theme/roteiro.css`.
    private(set) var files = Dictionary(EmbeddedFile.all.map { ($0.path, $0.text) }) { $1 }
    /// The site's own files, including unused ones.
    private(set) var own: [ProjectFiles.Listing.File] = []
    /// Unreadable files in these folders.
    private(set) var faults: [FileFault] = []

    init(_ settings: Settings, _ onDisk: ProjectFiles) {
        overlay("templates", onDisk)
        overlay((settings.publicFolder ?? "assets") + "/theme", as: "assets/theme", onDisk)
    }

    /// Replaces built-in files with the site's own of the same path. New files are accepted only for icons.
    private mutating func overlay(_ folder: String, as key: String? = nil, _ onDisk: ProjectFiles) {
        let listing = onDisk.files(below: FilePath(folder))
        own += listing.files
        faults += listing.faults
        for file in listing.files {
            guard let below = file.path.below(folder) else { continue }
            let place = (key ?? folder) + "/" + below
            guard files[place] != nil || place.hasPrefix("assets/theme/icons/") else { continue }
            do throws(FileFault) { files[place] = String(decoding: try onDisk.read(file.path), as: UTF8.self) } catch {
                faults.append(error)
            }
        }
    }
}
