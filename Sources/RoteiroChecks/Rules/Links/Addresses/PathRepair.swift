import RoteiroCore

/// What a dead address was meant to say, spelled as its author spells addresses.
struct PathRepair {
    /// For how many dead addresses of a page something near is looked for: a page of a hundred thousand must not stall the check.
    static let limit = 50
    /// Nothing was looked for.
    static let none = PathRepair(nil) { _ in nil }

    /// How it differs; nil when nothing is near.
    let cause: PathSearch.Cause?
    /// At most three. Each resolves.
    let suggestions: [String]

    /// There is one way to mend it, and it only corrects case, form or folder: nothing is guessed.
    private var isCertain: Bool {
        guard suggestions.count == 1, let cause else { return false }
        switch cause {
        case .letterCase, .unicodeForm, .folder: return true
        case .spelling: return false
        }
    }

    /// One of `spellings`, each of which leads to the very page that was meant.
    init(certain spellings: [String]) {
        cause = .folder
        suggestions = spellings
    }

    /// `suggestion`, which is a guess.
    private init(guess suggestion: String) {
        cause = nil
        suggestions = [suggestion]
    }

    private init(_ found: (cause: PathSearch.Cause, places: [FilePath])?, spell: (FilePath) -> String?) {
        cause = found?.cause
        suggestions = Array((found?.places ?? []).compactMap(spell).prefix(3))
    }

    /// What to do: take one of the suggestions; `otherwise` when there is none.
    func help(otherwise: Message?) -> Message? { Message.didYouMean(suggestions) ?? otherwise }

    /// Rewrites the address, when there is exactly one suggestion.
    func fixes(_ address: Located<String>, in texts: SourceTexts) -> [Fix] {
        guard let suggestion = suggestions.first, suggestions.count == 1 else { return [] }
        let written = texts.string(at: address.span)
        // Escapes and entities stand between what was written and what was read: then nobody but the writer may rewrite it.
        guard written.utf8.elementsEqual(address.value.utf8) else { return [] }
        let title = Message("replace with {suggestion}", ["suggestion": suggestion.quoted])
        return [Fix(title: title, isSafe: isCertain, edits: [Edit(at: address.span, expected: written, replacement: suggestion)])]
    }

    /// For a link on the page at `contentPath` that leads to no page and no file.
    static func ofLink(_ destination: String, from contentPath: String, of site: ResolvedSite) -> PathRepair {
        let written = WrittenPath(destination)
        if written.path.prefix(4).lowercased() == "www." { return PathRepair(guess: "https://" + destination) }
        let trailing = written.trailing.withoutPageExtension
        let endings = trailing.isEmpty ? [] : [trailing + ".md", trailing + "/index.md", trailing] + written.otherEnding
        let own = FilePath(contentPath).folder
        let place = FilePath.join(written.isRooted ? "" : own, URLEncoding.decoded(written.path))?.withoutPageExtension
        let looked = place.map { place in
            [place + ".md", place + "/index.md", place].compactMap { FilePath.join(site.settings.content, $0).map(FilePath.init) }
        }
        let search = PathSearch(
            site: site, looked: looked ?? [], endings: endings, content: site.settings.content, folder: own, publicFolder: nil,
            isCandidate: { $0.fileExtension != "md" || site.page(atFile: $0) != nil },
            neighbours: { site.pages.map(\.path) })
        return PathRepair(search.result()) { candidate in
            let file = site.publicURL(of: candidate).map { String($0.dropFirst()) }
            guard let url = site.page(atFile: candidate).map(written.url) ?? file else { return nil }
            let spelling = written.rewritten(to: url, from: own)
            switch site.resolver.target(ofLink: spelling, from: contentPath) {
            case .page(_, _, needsLenientServer: false), .file: return spelling
            default: return nil
            }
        }
    }

    /// For an image on `page` that no file stands behind.
    static func ofImage(_ image: ImageUse, on page: Page, of site: ResolvedSite) -> PathRepair {
        let written = WrittenPath(image.source.value)
        let looked: [FilePath] = if case .missing(let path) = image.target { [path] } else { [] }
        let folder = looked.first?.folder
        let search = PathSearch(
            site: site, looked: looked, endings: written.trailing.isEmpty ? [] : [written.trailing], content: site.settings.content,
            folder: FilePath(page.contentPath).folder, publicFolder: site.settings.publicFolder,
            isCandidate: { $0.fileExtension != "md" },
            neighbours: {
                // Another name in the folder, or the very name in a folder that was misspelt.
                site.files.all.filter { $0.folder == folder && $0.fileExtension != "md" }
                    + site.files.named(like: FilePath(written.trailing).name)
            })
        return PathRepair(search.result()) { candidate in
            let spelling = written.spelling(ofImage: candidate, on: page, of: site)
            return site.resolver.target(ofImage: spelling, from: page.contentPath) == .file(candidate) ? spelling : nil
        }
    }
}

extension WrittenPath {
    /// A file of that very name, `manual.html`, which is no page.
    fileprivate var otherEnding: [String] { path.hasSuffix(".html") ? [trailing] : [] }

    /// The address of a page below the root, with the ending that this writer puts: `.md`, `.html` or none.
    fileprivate func url(of page: Page) -> String {
        let base = page.contentPath.withoutPageExtension
        if path.hasSuffix(".md") { return page.contentPath }
        if path.hasSuffix(".html") { return base + ".html" }
        if base == "index" { return "" }
        return base.hasSuffix("/index") ? String(base.dropLast("index".count)) : base
    }

    /// An image of the public folder is named from the root; one of the content from the page.
    func spelling(ofImage file: FilePath, on page: Page, of site: ResolvedSite) -> String {
        if let folder = site.settings.publicFolder, let below = file.below(folder) {
            return isRooted ? rewritten(to: below, from: "") : WrittenPath("/" + path + suffix).rewritten(to: below, from: "")
        }
        let style = isRooted ? WrittenPath("." + path + suffix) : self
        let folder = FilePath.join(site.settings.content, FilePath(page.contentPath).folder) ?? ""
        return style.rewritten(to: file.string, from: folder)
    }
}

extension ResolvedSite {
    /// The page that was read from that file of the project.
    fileprivate func page(atFile file: FilePath) -> Page? {
        file.below(settings.content).flatMap(page(at:))
    }
}

extension String {
    fileprivate var withoutPageExtension: String {
        for ending in [".md", ".html"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
        return hasSuffix("/") ? String(dropLast()) : self
    }
}
