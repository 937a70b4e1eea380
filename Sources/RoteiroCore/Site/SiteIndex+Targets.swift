extension SiteIndex {
    /// Where `destination` leads from a page at `contentPath`. Nothing but the index is asked.
    package func target(ofLink destination: String, from contentPath: String) -> LinkTarget {
        let address = Address(destination)
        switch address.kind {
        case .empty: return .empty
        case .scheme(let scheme):
            return ["http", "https", "mailto", "tel"].contains(scheme) ? .external(address.cleaned) : .refused(scheme: scheme)
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
            page(at: candidate).map { .page(contentPath: $0.contentPath, fragment: fragment, needsLenientServer: lenient) }
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
        for folder in [settings.publicFolder, settings.content].compactMap({ $0 }) {
            guard let candidate = FilePath.join(folder, path).map(FilePath.init) else { continue }
            if files.contains(candidate) { return .file(candidate) }
        }
        return nil
    }

    /// What `source` names on a page at `contentPath`. `/x.png` is in the public folder, anything else beside the page.
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
            let beside = isRooted ? nil : FilePath.join(settings.content, FilePath(contentPath).folder)
            let folder = beside ?? settings.publicFolder ?? settings.content
            let below = isRooted ? String(path.drop { $0 == "/" }) : path
            guard let joined = FilePath.join(folder, below).map(FilePath.init) else { return .outside }
            guard joined.isPublished(by: settings) else { return .outside }
            return files.contains(joined) || samples[joined] != nil ? .file(joined) : .missing(joined)
        }
    }

    /// Where a file of the site is published, below the site's root: `/images/x.png`.
    package func publicURL(of file: FilePath) -> String? {
        if let folder = settings.publicFolder, let below = file.below(folder) { return "/" + below }
        return file.below(settings.content).map { "/" + $0 }
    }
}

extension FilePath {
    fileprivate func isPublished(by settings: Settings) -> Bool {
        if let folder = settings.publicFolder, below(folder) != nil { return true }
        return below(settings.content) != nil
    }
}
