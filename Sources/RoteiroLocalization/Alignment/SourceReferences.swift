import RoteiroCore

/// What the images and links of a translated page are called in the source.
struct SourceReferences: Sendable {
    let locale: String
    private let page: String
    private let resolver: LinkResolver

    /// For the translation of the page at `page`, a path below the content folder.
    init(locale: String, page: String, resolver: LinkResolver) {
        self.locale = locale
        self.page = page
        self.resolver = resolver
    }

    /// `qr-01` for `qr-01.en`: the same image, taken in the other language.
    func image(_ name: String) -> String {
        let mark = "." + locale
        return name.count > mark.count && name.lowercased().hasSuffix(mark.lowercased()) ? String(name.dropLast(mark.count)) : name
    }

    /// What two links have in common that lead to the same place: `/en/guia.html` and `./guia.md`. Fragments do not count, for they are
    /// made of headings, and headings are translated.
    func target(_ destination: String) -> String {
        switch resolver.target(ofLink: withoutLocale(destination), from: page) {
        case .page(let contentPath, _, _): "page " + contentPath
        case .file(let path): "file " + path.string
        case .missing(let path): "page " + path
        case .external(let address): address
        case .empty, .refused, .hostless, .outside: destination
        }
    }

    func mark(_ mark: SequenceAlignment.Mark) -> SequenceAlignment.Mark {
        SequenceAlignment.Mark(number: mark.number, images: mark.images.map(image))
    }

    private func withoutLocale(_ destination: String) -> String {
        let prefix = "/" + locale
        guard destination.lowercased().hasPrefix(prefix.lowercased()) else { return destination }
        let rest = destination.dropFirst(prefix.count)
        return rest.isEmpty || rest.hasPrefix("/") ? (rest.isEmpty ? "/" : String(rest)) : destination
    }
}
