import Algorithms

/// Resolves addresses by VitePress's rules. Uses the names of pages and files only and opens no file.
///
/// Addresses on pages are resolved once, when `ResolvedSite` is created. Other code reads the targets of `LinkUse` and `ImageUse`, or looks
/// them up in `Page`.
package struct LinkResolver: Sendable {
    private let settings: Settings
    private let content: String
    private let publicFolder: String?
    private let schemes: Set<String>
    private let pages: [FilePath: Int]
    private let contentPaths: [String]
    private let files: Set<FilePath>
    private let samples: Set<FilePath>

    /// `contentPaths` are the paths of the pages, such as `guides/x.md`. `samples` are missing images that the build generates.
    package init(_ settings: Settings, contentPaths: [String], files: Set<FilePath>, samples: Set<FilePath>) {
        self.settings = settings
        content = settings.content
        publicFolder = settings.publicFolder
        schemes = Set(settings.allowedSchemes)
        pages = Dictionary(contentPaths.enumerated().map { (FilePath($1.withoutCaseOfEnding), $0) }) { first, _ in first }
        self.contentPaths = contentPaths
        self.files = files
        self.samples = samples
    }

    /// Returns the index of a page by its path in the content folder. The index of a folder may be read from `README.md` and has both
    /// paths.
    package func index(ofPage contentPath: String) -> Int? {
        pages[FilePath(contentPath.withoutCaseOfEnding)] ?? index(ofReadme: contentPath)
    }

    private func index(ofReadme contentPath: String) -> Int? {
        guard let index = FilePath(contentPath).indexOfReadme, let file = FilePath.join(content, contentPath).map(FilePath.init),
            files.contains(file)
        else { return nil }
        return pages[index]
    }

    /// Resolves a link on the page at `location`, a path in the content folder.
    package func target(ofLink destination: String, from location: String) -> LinkTarget {
        let address = Address(destination)
        switch address.kind {
        case .empty: return .empty
        case .scheme, .network:
            return settings.ownAddress(destination).flatMap { target(ofOwn: $0, from: location) } ?? target(ofExternal: address)
        case .hostless: return .hostless(address.cleaned)
        case .malformed: return .outside
        case .path(let path, let fragment):
            if path.isEmpty {
                let contentPath = pages[FilePath(location)] == nil ? settings.placeInLanguage(location)?.path ?? location : location
                return .page(contentPath: contentPath, fragment: fragment, needsLenientServer: false)
            }
            let isRooted = path.hasPrefix("/")
            guard let joined = FilePath.join(isRooted ? "" : FilePath(location).folder, path) else { return .outside }
            let target = target(ofPath: joined, from: location, asWritten: path, fragment: fragment)
            guard case .missing = target, isRooted, let below = withoutBase(path) else { return target }
            let other = self.target(ofPath: below, from: location, asWritten: path, fragment: fragment)
            if case .missing = other { return target } else { return other }
        }
    }

    /// Resolves a path on the page at `location`, which may be in the folder of a language.
    private func target(ofPath joined: String, from location: String, asWritten path: String, fragment: String?) -> LinkTarget {
        let target = target(ofPath: joined, asWritten: path, fragment: fragment)
        let (own, place) = (settings.placeInLanguage(location), settings.placeInLanguage(joined))
        if case .page = target, own == nil || place != nil { return target }
        return self.target(at: place, from: own, asWritten: path, fragment: fragment, otherwise: target)
    }

    /// Resolves a path as that of a page in its language: `en/x` is the page `x`. `own` is the place of the page that links; nil for pages
    /// outside the folders of languages, which are in the source language.
    private func target(
        at place: Settings.PlaceInLanguage?, from own: Settings.PlaceInLanguage?, asWritten path: String, fragment: String?,
        otherwise target: LinkTarget
    ) -> LinkTarget {
        let (ownLocale, locale) = (own?.locale ?? settings.sourceLocale, place?.locale ?? settings.sourceLocale)
        let inLanguage = place.map { self.target(ofPath: $0.path, asWritten: $0.path.isEmpty ? "/" : path, fragment: fragment) } ?? target
        if case .page(let contentPath, let fragment, _) = inLanguage {
            if locale == ownLocale { return inLanguage }
            return .pageInLanguage(contentPath: contentPath, locale: locale, fragment: fragment)
        }
        if case .file = target { return target }
        if case .file = inLanguage { return inLanguage }
        return target
    }

    /// The rest of a rooted path that repeats the base path of the site, as in HTML that VitePress publishes unchanged.
    private func withoutBase(_ path: String) -> String? {
        let base = settings.basePath
        return base != "/" && path.hasPrefix(base) ? FilePath.join("", String(path.dropFirst(base.count))) : nil
    }

    private func target(ofExternal address: Address) -> LinkTarget {
        if case .scheme(let scheme) = address.kind { return LinkTarget(scheme: scheme, of: address, allowed: schemes) }
        return .external(address.cleaned)
    }

    /// Resolves the payload of a QR code that leads to this site. Returns nil for other payloads.
    func link(of payload: Located<String>, from contentPath: String) -> LinkUse? {
        guard settings.ownAddress(payload.value) != nil else { return nil }
        let link = UnresolvedLink(destination: payload, text: nil, span: payload.span, isHTML: true)
        return LinkUse(link, target: target(ofLink: payload.value, from: contentPath))
    }

    /// Resolves an address of this site with its origin. Returns nil for what the build generates besides pages: other languages, permanent
    /// addresses, the step API.
    private func target(ofOwn address: OwnAddress, from contentPath: String) -> LinkTarget? {
        let target = target(ofLink: address.path, from: contentPath)
        guard case .missing = target else { return target }
        return FormerAddress.isGenerated(address.path, settings) ? nil : target
    }

    private func target(ofPath joined: String, asWritten path: String, fragment: String?) -> LinkTarget {
        func found(_ candidate: String, lenient: Bool) -> LinkTarget? {
            self.index(ofPage: candidate).map {
                .page(contentPath: contentPaths[$0], fragment: fragment, needsLenientServer: lenient)
            }
        }
        let index = joined.isEmpty ? "index.md" : joined + "/index.md"
        let published = joined.isEmpty ? "index.html" : joined + "/index.html"
        if path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..") || path == "." || path == ".." || joined.isEmpty {
            return found(index, lenient: false) ?? file(at: published) ?? found(joined + ".md", lenient: true) ?? .missing(index)
        }
        for suffix in [".md", ".html"] where joined.withoutCaseOfEnding.hasSuffix(suffix) {
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

    /// Resolves an image reference on the page at `location`, a path in the content folder. `/x.png` is in the public folder or else in the
    /// content folder; other paths are relative to the page, or else to the page that it translates.
    package func target(ofImage source: String, from location: String) -> ImageTarget {
        let target = imageTarget(of: source, from: location)
        if case .file = target { return target }
        guard let place = settings.placeInLanguage(location), case .file(let file) = imageTarget(of: source, from: place.path) else {
            return target
        }
        return .file(file)
    }

    private func imageTarget(of source: String, from contentPath: String) -> ImageTarget {
        let address = Address(source)
        switch address.kind {
        case .empty: return .empty
        case .scheme("http"), .scheme("https"), .network:
            return settings.ownAddress(source).map { target(ofImage: $0.path, from: contentPath) } ?? .external(address.cleaned)
        case .hostless: return .refused(scheme: "http")
        case .scheme("data"): return address.cleaned.lowercased().hasPrefix("data:image/") ? .data : .refused(scheme: "data")
        case .scheme(let scheme): return .refused(scheme: scheme)
        case .malformed: return .outside
        case .path(let path, _):
            if path.isEmpty { return .empty }
            guard path.utf8.first == UInt8(ascii: "/") else { return target(ofImage: path, in: FilePath(contentPath).folder) }
            let target = target(ofRootedImage: String(path.drop { $0 == "/" }))
            guard case .missing = target, let below = withoutBase(path), case .file(let file) = self.target(ofRootedImage: below) else {
                return target
            }
            return .file(file)
        }
    }

    /// As in VitePress, the public folder takes precedence. A missing image is expected there.
    private func target(ofRootedImage path: String) -> ImageTarget {
        let places = [publicFolder, content].compacted().compactMap { FilePath.join($0, path).map(FilePath.init) }
            .filter { publicURL(of: $0) != nil }
        guard let first = places.first else { return .outside }
        return places.first { files.contains($0) || samples.contains($0) }.map { .file($0) } ?? .missing(first)
    }

    private func target(ofImage path: String, in folder: String) -> ImageTarget {
        guard let beside = FilePath.join(content, folder), let joined = FilePath.join(beside, path).map(FilePath.init),
            publicURL(of: joined) != nil
        else { return .outside }
        return files.contains(joined) || samples.contains(joined) ? .file(joined) : .missing(joined)
    }

    /// Returns the published path of a file from the site's root, such as `/images/x.png`; nil if it is not published.
    package func publicURL(of file: FilePath) -> String? {
        if let publicFolder, let below = file.below(publicFolder) { return "/" + below }
        return file.below(content).map { "/" + $0 }
    }
}

extension String {
    /// The path with `.MD` in lower case: such files are pages too.
    fileprivate var withoutCaseOfEnding: String {
        let ending = suffix(3)
        return ending != ".md" && ending.lowercased() == ".md" ? dropLast(3) + ".md" : self
    }
}
