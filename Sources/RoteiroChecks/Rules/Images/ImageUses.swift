import RoteiroCore

/// Where the pages name some image files.
struct ImageUses {
    /// One reference.
    struct Place {
        let address: Located<String>
        let page: Page
    }

    private var places: [FilePath: [Place]] = [:]

    /// Looks through all pages for `files`; costs nothing when there are none.
    init(of files: Set<FilePath>, in site: ResolvedSite) {
        if files.isEmpty { return }
        for page in site.pages {
            for image in page.images {
                guard case .file(let file) = image.target, files.contains(file) else {
                    continue
                }
                places[file, default: []].append(Place(address: image.source, page: page))
            }
        }
    }

    /// Some page names it.
    func isUsed(_ file: FilePath) -> Bool { places[file] != nil }

    /// Every reference to it, in the order of the pages.
    func places(of file: FilePath) -> [Place] { places[file] ?? [] }

    /// A note for each use, ten at most: a broken logo stands on every page.
    func notes(of file: FilePath) -> [Diagnostic.Note] {
        places(of: file).prefix(10).map {
            Diagnostic.Note(Message("used here"), at: .span($0.address.span))
        }
    }
}
