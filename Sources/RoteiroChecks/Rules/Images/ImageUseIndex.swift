import RoteiroCore

/// Indexes the references to a set of image files.
struct ImageUseIndex {
    struct Place {
        let address: Located<String>
        let page: Page
    }

    private var places: [FilePath: [Place]] = [:]

    /// Collects the references to `files` from all pages. An empty set costs nothing.
    init(of files: Set<FilePath>, in site: ResolvedSite) {
        if files.isEmpty { return }
        for page in site.pages + site.translatedPages {
            for image in page.images {
                guard case .file(let file) = image.target, files.contains(file) else {
                    continue
                }
                places[file, default: []].append(Place(address: image.source, page: page))
            }
        }
    }

    func isUsed(_ file: FilePath) -> Bool { places[file] != nil }

    /// Returns the references to `file`, in page order.
    func places(of file: FilePath) -> [Place] { places[file] ?? [] }

    /// Returns one note per reference, at most ten: a logo may appear on every page.
    func notes(of file: FilePath) -> [Diagnostic.Note] {
        places(of: file).prefix(10).map {
            Diagnostic.Note(Message("used here"), at: .span($0.address.span))
        }
    }
}
