import RoteiroCore

/// Maps the images and links of a translated page to those of its source.
struct SourceReferences: Sendable {
    let locale: String
    private let page: String
    private let location: String
    private let resolver: LinkResolver

    /// `page` is the path of the source page and `location` that of the translated one, both relative to the content folder.
    init(locale: String, page: String, location: String, resolver: LinkResolver) {
        self.locale = locale
        self.page = page
        self.location = location
        self.resolver = resolver
    }

    /// Returns `qr-01` for `qr-01.en`: the same image in the other language.
    func image(_ name: String) -> String {
        let mark = "." + locale
        return name.count > mark.count && name.lowercased().hasSuffix(mark.lowercased()) ? String(name.dropLast(mark.count)) : name
    }

    /// Returns the same value for links with the same target, such as `/en/guia.html` and `./guia.md`. Fragments are ignored: they derive
    /// from headings, which are translated.
    func target(_ destination: String) -> String { target(destination, from: page) }

    /// The same for a link of the translated page.
    func target(ofTranslated destination: String) -> String { target(destination, from: location) }

    private func target(_ destination: String, from place: String) -> String {
        switch resolver.target(ofLink: destination, from: place) {
        case .page(let contentPath, _, _), .pageInLanguage(let contentPath, _, _): "page " + contentPath
        case .file(let path): "file " + path.string
        case .missing(let path): "page " + path.belowFolder(of: locale)
        case .external(let address): address
        case .empty, .refused, .hostless, .outside: destination
        }
    }

    func mark(_ mark: SequenceAlignment.Mark) -> SequenceAlignment.Mark {
        SequenceAlignment.Mark(number: mark.number, images: mark.images.map(image), shape: mark.shape)
    }
}

extension String {
    fileprivate func belowFolder(of locale: String) -> String {
        lowercased().hasPrefix(locale.lowercased() + "/") ? String(dropFirst(locale.count + 1)) : self
    }
}
