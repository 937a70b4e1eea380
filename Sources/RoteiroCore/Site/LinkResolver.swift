import Algorithms

/// Resolves addresses by VitePress's rules. Uses the names of pages and files only and opens no file.
///
/// Addresses on pages are resolved once, when `ResolvedSite` is created. Other code reads the targets of `LinkUse` and `ImageUse`, or looks
/// them up in `Page`.
package struct LinkResolver: Sendable {
    private let content: String
    private let publicFolder: String?
    private let schemes: Set<String>
    private let pages: [FilePath: Int]
    private let contentPaths: [String]
    private let files: Set<FilePath>
    private let samples: Set<FilePath>

    /// `contentPaths` are the paths of the pages, such as `guides/x.md`. `samples` are missing images that the build generates.
    package init(_ settings: Settings, contentPaths: [String], files: Set<FilePath>, samples: Set<FilePath>) {
        content = settings.content
        publicFolder = settings.publicFolder
        schemes = settings.linkSchemes
        pages = Dictionary(contentPaths.enumerated().map { (FilePath($1), $0) }) { first, _ in first }
        self.contentPaths = contentPaths
        self.files = files
        self.samples = samples
    }

    /// Returns the index of a page by its path in the content folder.
    package func index(ofPage contentPath: String) -> Int? { pages[FilePath(contentPath)] }

    /// Resolves a link on the page at `contentPath`.
    package func target(ofLink destination: String, from contentPath: String) -> LinkTarget {
        let address = Address(destination)
        switch address.kind {
        case .empty: return .empty
        case .scheme(let scheme) where schemes.contains(scheme): return .external(address.cleaned)
        case .scheme(let scheme): return LinkTarget(scheme: scheme, of: address)
        case .network: return .external(address.cleaned)
        case .hostless: return .hostless(address.cleaned)
        case .malformed: return .outside
        case .path(let path, let fragment):
            if path.isEmpty { return .page(contentPath: contentPath, fragment: fragment, needsLenientServer: false) }
            let isRooted = path.hasPrefix("/")
            guard let joined = FilePath.join(isRooted ? "" : FilePath(contentPath).folder, path) else { return .outside }
            return target(ofPath: joined, asWritten: path, fragment: fragment)
        }
    }

    private func target(ofPath joined: String, asWritten path: String, fragment: String?) -> LinkTarget {
        func found(_ candidate: String, lenient: Bool) -> LinkTarget? {
            self.index(ofPage: candidate).map {
                .page(contentPath: contentPaths[$0], fragment: fragment, needsLenientServer: lenient)
            }
        }
        let index = joined.isEmpty ? "index.md" : joined + "/index.md"
        if path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..") || path == "." || path == ".." || joined.isEmpty {
            return found(index, lenient: false) ?? found(joined + ".md", lenient: true) ?? .missing(index)
        }
        for suffix in [".md", ".html"] where joined.hasSuffix(suffix) {
            let base = joined.dropLast(suffix.count)
            if let page = found(base + ".md", lenient: false) { return page }
            return file(at: joined) ?? .missing(base + ".md")
        }
        return found(joined + ".md", lenient: false) ?? file(at: joined) ?? found(index, lenient: true) ?? .missing(joined + ".md")
    }

    private func file(at path: String) -> LinkTarget? {
        for folder in [publicFolder, content].compacted() {
            guard let candidate = FilePath.join(folder, path).map(FilePath.init) else { continue }
            if files.contains(candidate) { return .file(candidate) }
        }
        return nil
    }

    /// Resolves an image reference on the page at `contentPath`. `/x.png` is in the public folder; other paths are relative to the
    /// page.
    package func target(ofImage source: String, from contentPath: String) -> ImageTarget {
        let address = Address(source)
        switch address.kind {
        case .empty: return .empty
        case .scheme("http"), .scheme("https"), .network: return .external(address.cleaned)
        case .hostless: return .refused(scheme: "http")
        case .scheme("data"): return address.cleaned.lowercased().hasPrefix("data:image/") ? .data : .refused(scheme: "data")
        case .scheme(let scheme): return .refused(scheme: scheme)
        case .malformed: return .outside
        case .path(let path, _):
            if path.isEmpty { return .empty }
            let isRooted = path.utf8.first == UInt8(ascii: "/")
            let beside = isRooted ? nil : FilePath.join(content, FilePath(contentPath).folder)
            let folder = beside ?? publicFolder ?? content
            let below = isRooted ? String(path.drop { $0 == "/" }) : path
            guard let joined = FilePath.join(folder, below).map(FilePath.init) else { return .outside }
            guard publicURL(of: joined) != nil else { return .outside }
            return files.contains(joined) || samples.contains(joined) ? .file(joined) : .missing(joined)
        }
    }

    /// Returns the published path of a file from the site's root, such as `/images/x.png`; nil if it is not published.
    package func publicURL(of file: FilePath) -> String? {
        if let publicFolder, let below = file.below(publicFolder) { return "/" + below }
        return file.below(content).map { "/" + $0 }
    }
}
