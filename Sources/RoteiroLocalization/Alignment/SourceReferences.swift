import RoteiroCore

/// Maps the images and links of a translated page to those of its source.
struct SourceReferences: Sendable {
    let locale: String
    private let page: String
    private let resolver: LinkResolver

    /// `page` is the path of the source page, relative to the content folder.
    init(locale: String, page: String, resolver: LinkResolver) {
        self.locale = locale
        self.page = page
        self.resolver = resolver
    }

    /// Returns `qr-01` for `qr-01.en`: the same image in the other language.
    func image(_ name: String) -> String {
        let mark = "." + locale
        return name.count > mark.count && name.lowercased().hasSuffix(mark.lowercased()) ? String(name.dropLast(mark.count)) : name
    }

    /// Returns the same value for links with the same target, such as `/en/guia.html` and `./guia.md`. Fragments are ignored: they derive
    /// from headings, which are translated.
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
