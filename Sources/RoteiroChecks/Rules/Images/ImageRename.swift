import RoteiroCore

/// Renames an image to the extension of its format and updates the references in the pages.
struct ImageRename {
    /// The addresses that refer to each image; nil if one of them cannot be edited automatically.
    private var places: [FilePath: [Located<String>]?] = [:]
    private let site: ResolvedSite

    /// Collects the references to `files` from all pages. An empty set costs nothing.
    init(of files: Set<FilePath>, in site: ResolvedSite) {
        self.site = site
        if files.isEmpty { return }
        for page in site.pages + site.translatedPages {
            for image in page.images {
                if case .file(let file) = image.target, files.contains(file) {
                    note(image.source, file)
                }
            }
            for link in page.links {
                if case .file(let file) = link.target, files.contains(file) {
                    note(link.destination, file)
                }
            }
        }
    }

    private mutating func note(_ address: Located<String>, _ file: FilePath) {
        let path = WrittenPath(address.value).path
        let isPlain = site.texts.string(at: address.span).utf8.elementsEqual(address.value.utf8)
        guard isPlain, path.utf8.suffix(file.ending.utf8.count).elementsEqual(file.ending.utf8), var known = places[file, default: []]
        else {
            places[file] = .some(nil)
            return
        }
        known.append(address)
        places[file] = known
    }

    /// Returns no fix if the new path exists, even with different letter case, or if no page refers to the image: it may be requested by
    /// convention, like `favicon.ico`.
    func fixes(of file: FilePath, to name: String) -> [Fix] {
        let new = FilePath(file.folder.isEmpty ? name : file.folder + "/" + name)
        guard site.files.resembling(new).allSatisfy({ $0 == file }), let places = places[file, default: []], !places.isEmpty else {
            return []
        }
        let title = Message("rename it to {name}, also in the pages", ["name": name.quoted])
        let edits = Set(places.map { edit($0, file.ending, new.ending) }).sorted { $0.span < $1.span }
        return [Fix(title: title, isSafe: false, edits: edits, renames: [Fix.Rename(from: file, to: new)])]
    }

    private func edit(_ address: Located<String>, _ old: String, _ new: String) -> Edit {
        let upper = Int(address.span.lower) + WrittenPath(address.value).path.utf8.count
        return Edit(at: Span(address.span.file, upper - old.utf8.count, upper), expected: old, replacement: new)
    }
}

extension FilePath {
    /// The extension as written, with its dot; empty if there is none.
    fileprivate var ending: String {
        let name = name
        guard !fileExtension.isEmpty, let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(name[dot...])
    }
}
