import GuideModel

/// Where the pages name some picture files.
struct PictureUses {
    private var spans: [FilePath: [Span]] = [:]

    /// Looks through all pages for `files`; costs nothing when there are none.
    init(of files: Set<FilePath>, in site: SiteIndex) {
        if files.isEmpty { return }
        for page in site.pages {
            for image in page.images {
                guard case .file(let file) = site.target(ofImage: image.source.value, from: page.contentPath), files.contains(file) else {
                    continue
                }
                spans[file, default: []].append(image.source.span)
            }
        }
    }

    /// Some page names it.
    func isUsed(_ file: FilePath) -> Bool { spans[file] != nil }

    /// A note for each use, ten at most: a broken logo stands on every page.
    func notes(of file: FilePath) -> [Diagnostic.Note] {
        (spans[file] ?? []).prefix(10).map {
            Diagnostic.Note(Words(pt: "usada aqui", en: "used here", es: "usada aquí"), at: .span($0))
        }
    }
}
