import RoteiroCore

/// Every file that something of the site names as an image or leads to: markdown, HTML, front matter, and texts beside the pages.
struct NamedImages {
    private var files: Set<FilePath> = []
    private let site: ResolvedSite
    private let ownAddress: String?

    /// How the names of images end.
    static let endings = Set(ImageFile.Format.allCases.flatMap(\.fileExtensions))

    init(in site: ResolvedSite) {
        self.site = site
        ownAddress = site.settings.origin.map { $0 + site.settings.basePath }
        for page in site.pages {
            for image in page.images {
                if case .file(let file) = image.target { files.insert(file) }
                addOwn(image.source.value, on: page)
            }
            for link in page.links {
                if case .file(let file) = link.target { files.insert(file) }
                addOwn(link.destination.value, on: page)
            }
            for entry in page.guide.frontMatter.entries { add(entry.value.value, on: page) }
            // `srcset`, `poster`, `style`: whatever ends as an image does.
            for html in page.html where !html.isComment {
                for path in ImageNames.paths(in: Array(html.source.utf8), endings: NamedImages.endings) { add(path, on: page) }
            }
        }
        // An image for one language goes with the one that all share.
        for locale in site.settings.locales {
            for (shared, localized) in site.localizedImages(in: locale) where contains(shared) { files.insert(localized.file) }
        }
    }

    /// Whether something names it. Texts beside the pages, such as style sheets, are believed by the name alone.
    func contains(_ file: FilePath) -> Bool { files.contains(file) || site.files.namesInAssets.contains(file.name) }

    private mutating func add(_ address: String, on page: Page) {
        if case .file(let file) = site.resolver.target(ofImage: address, from: page.contentPath) { files.insert(file) }
        addOwn(address, on: page)
    }

    /// The site's own images, by their public address: preview images of links are named so.
    private mutating func addOwn(_ address: String, on page: Page) {
        guard let ownAddress, address.hasPrefix(ownAddress) else { return }
        let path = "/" + address.dropFirst(ownAddress.count)
        if case .file(let file) = site.resolver.target(ofImage: path, from: page.contentPath) { files.insert(file) }
    }

    /// Every text of the front matter that ends as an image does, however deep: `hero.image.src`, `features[].icon`, `head`.
    private mutating func add(_ value: MetadataValue, on page: Page) {
        var left = [value]
        while let next = left.popLast() {
            switch next {
            case .string(let text): if Self.endings.contains(FilePath(text).fileExtension) { add(text, on: page) }
            case .list(let values): left += values.map(\.value)
            case .map(let entries): left += entries.map(\.value.value)
            case .null, .bool, .int: break
            }
        }
    }
}
