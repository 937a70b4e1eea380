import RoteiroCore

/// Suggests replacements for a dead address, in the style of the original.
struct PathRepair {
    /// The maximum number of searches per page. Pages with very many dead addresses must not stall the check.
    static let limit = 50
    /// The result of a skipped search.
    static let none = PathRepair(nil) { _ in nil }

    /// How the address differs from the file found; nil if none was found.
    let cause: PathSearch.Cause?
    /// At most three addresses. Each one resolves.
    let suggestions: [String]
    /// Whether the site may be only a part of another one, so that the address is right there.
    private var mayBeRight = false

    /// Whether the only suggestion corrects letter case, Unicode form or folder. Such a correction is not a guess.
    private var isCertain: Bool {
        guard suggestions.count == 1, let cause, !mayBeRight else { return false }
        switch cause {
        case .letterCase, .unicodeForm, .folder, .separator: return true
        case .spelling: return false
        }
    }

    /// Creates a repair from addresses known to resolve to the intended page.
    init(certain spellings: [String]) {
        cause = .folder
        suggestions = spellings
    }

    private init(separated suggestion: String) {
        cause = .separator
        suggestions = [suggestion]
    }

    private init(cause: PathSearch.Cause?, suggestions: [String]) {
        self.cause = cause
        self.suggestions = suggestions
    }

    private init(guess suggestion: String) {
        cause = nil
        suggestions = [suggestion]
    }

    private init(_ found: (cause: PathSearch.Cause, places: [FilePath])?, spell: (FilePath) -> String?) {
        cause = found?.cause
        suggestions = Array((found?.places ?? []).compactMap(spell).prefix(3))
    }

    /// Returns a help message with the suggestions, or `otherwise` if there are none.
    func help(otherwise: Message?) -> Message? { Message.didYouMean(suggestions) ?? otherwise }

    /// Replaces the address if there is exactly one suggestion.
    func fixes(_ address: Located<String>, in texts: SourceTexts) -> [Fix] {
        guard let suggestion = suggestions.first, suggestions.count == 1 else { return [] }
        let written = texts.string(at: address.span)
        // If the source contains escapes or entities, it cannot be replaced safely.
        guard written.utf8.elementsEqual(address.value.utf8) else { return [] }
        let title = Message("replace with {suggestion}", ["suggestion": suggestion.quoted])
        return [Fix(title: title, isSafe: isCertain, edits: [Edit(at: address.span, expected: written, replacement: suggestion)])]
    }

    /// Repairs a link on the page at `location` that resolves to no page or file. A repair leads to no other language.
    static func ofLink(_ destination: String, from location: String, of site: ResolvedSite) -> PathRepair {
        if let own = site.settings.ownAddress(destination) {
            let below = ofLink(own.path, from: location, of: site)
            return PathRepair(cause: below.cause, suggestions: below.suggestions.map { own.prefix + $0 })
        }
        if WrittenPath.hasBackslash(WrittenPath(destination).path) {
            let spelling = WrittenPath.withSlashes(destination)
            switch site.resolver.target(ofLink: spelling, from: location) {
            case .page, .pageInLanguage, .file: return PathRepair(separated: spelling)
            case .missing: return ofLink(spelling, from: location, of: site)
            default: return .none
            }
        }
        let written = WrittenPath(destination)
        if written.path.prefix(4).lowercased() == "www." { return PathRepair(guess: "https://" + destination) }
        let trailing = written.trailing.withoutPageExtension
        let endings = trailing.isEmpty ? [] : [trailing + ".md", trailing + "/index.md", trailing] + written.otherEnding
        let own = FilePath(location).folder
        let place = FilePath.join(written.isRooted ? "" : own, URLEncoding.decoded(written.path))?.withoutPageExtension
        let settings = site.settings
        let locale = { settings.placeInLanguage($0)?.locale ?? settings.sourceLocale }
        if let place, locale(place) != locale(location) { return .none }
        let triedPaths = place.map { place in
            [place + ".md", place + "/index.md", place].compactMap { FilePath.join(site.settings.content, $0).map(FilePath.init) }
        }
        let search = PathSearch(
            site: site, triedPaths: triedPaths ?? [], endings: endings, content: site.settings.content, folder: own, publicFolder: nil,
            isCandidate: { $0.fileExtension != "md" || site.page(atFile: $0) != nil },
            neighbours: { site.pages.map(\.path) })
        var repair = PathRepair(search.result()) { candidate in
            let file = site.publicURL(of: candidate).map { String($0.dropFirst()) }
            guard let url = site.page(atFile: candidate).map(written.url) ?? file else { return nil }
            let spelling = written.rewritten(to: url, from: own)
            switch site.resolver.target(ofLink: spelling, from: location) {
            case .page(_, _, needsLenientServer: false), .file: return spelling
            default: return nil
            }
        }
        // `/guia/x` → `/site/docs/guia/x`: the root of the site may be that folder. Many folders have a `README` or an `index`.
        let added = (repair.suggestions.first?.split(separator: "/").count ?? 0) - destination.split(separator: "/").count
        let isCommon = ["readme", "index"].contains(trailing.lowercased())
        let hasOtherRoot = written.isRooted && written.path.dropFirst().contains("/") && added > 1
        repair.mayBeRight = repair.cause == .folder && (hasOtherRoot || isCommon)
        return repair
    }

    /// Repairs an image on `page` whose file does not exist.
    static func ofImage(_ image: ImageUse, on page: Page, of site: ResolvedSite) -> PathRepair {
        let source = image.source.value
        if WrittenPath.hasBackslash(WrittenPath(source).path) {
            let spelling = WrittenPath.withSlashes(source)
            let target = site.resolver.target(ofImage: spelling, from: page.contentPath)
            if case .file = target { return PathRepair(separated: spelling) }
            return ofImage(spelling, target, on: page, of: site)
        }
        return ofImage(site.settings.ownAddress(source)?.path ?? source, image.target, on: page, of: site)
    }

    private static func ofImage(_ source: String, _ target: ImageTarget, on page: Page, of site: ResolvedSite) -> PathRepair {
        let written = WrittenPath(source)
        let triedPaths: [FilePath] = if case .missing(let path) = target { [path] } else { [] }
        let folder = triedPaths.first?.folder
        let search = PathSearch(
            site: site, triedPaths: triedPaths, endings: written.trailing.isEmpty ? [] : [written.trailing], content: site.settings.content,
            folder: FilePath(page.location).folder, publicFolder: site.settings.publicFolder,
            isCandidate: { $0.fileExtension != "md" },
            neighbours: {
                // Candidates are all files in the same folder, and files of the same name in any folder.
                site.files.all.filter { $0.folder == folder && $0.fileExtension != "md" }
                    + site.files.named(like: FilePath(written.trailing).name)
            })
        return PathRepair(search.result()) { candidate in
            let spelling = written.spelling(ofImage: candidate, on: page, of: site)
            return site.resolver.target(ofImage: spelling, from: page.location) == .file(candidate) ? spelling : nil
        }
    }
}

extension WrittenPath {
    /// For `manual.html`: a file with exactly this name instead of a page.
    fileprivate var otherEnding: [String] { path.hasSuffix(".html") ? [trailing] : [] }

    /// The root-relative path of a page, with the extension the author uses: `.md`, `.html` or none.
    fileprivate func url(of page: Page) -> String {
        let place = isRooted ? page.contentPath : page.location
        let base = place.withoutPageExtension
        if path.hasSuffix(".md") { return place }
        if path.hasSuffix(".html") { return base + ".html" }
        if base == "index" { return "" }
        return base.hasSuffix("/index") ? String(base.dropLast("index".count)) : base
    }

    /// Returns a root-relative address for images of the public folder and a page-relative one for images of the content folder.
    func spelling(ofImage file: FilePath, on page: Page, of site: ResolvedSite) -> String {
        if let folder = site.settings.publicFolder, let below = file.below(folder) {
            return isRooted ? rewritten(to: below, from: "") : WrittenPath("/" + path + suffix).rewritten(to: below, from: "")
        }
        let style = isRooted ? WrittenPath("." + path + suffix) : self
        let folder = FilePath.join(site.settings.content, FilePath(page.location).folder) ?? ""
        return style.rewritten(to: file.string, from: folder)
    }
}

extension ResolvedSite {
    /// Returns the page parsed from this project file.
    fileprivate func page(atFile file: FilePath) -> Page? {
        guard let path = file.below(settings.content) else { return nil }
        if let page = page(at: path) { return page }
        return settings.placeInLanguage(path).flatMap { $0.locale == settings.sourceLocale ? page(at: $0.path) : nil }
    }
}

extension String {
    fileprivate var withoutPageExtension: String {
        for ending in [".md", ".html"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
        return hasSuffix("/") ? String(dropLast()) : self
    }
}

extension Message {
    /// The path has the separator of Windows.
    static func backslash(_ path: String) -> Message {
        Message("{path} has a `\\`, which separates no folders in addresses: browsers do not find it", ["path": path.quoted])
    }

    static var slash: Message { Message("Write `/` between the folders and the name.") }
}
