import GuideModel
import GuideText

/// Every file that something of the site names as a picture or leads to: markdown, HTML, front matter, and texts beside the pages.
struct NamedPictures {
    private var files: Set<FilePath> = []
    private let site: SiteIndex
    private let ownAddress: String?

    private static let endings = Set(Picture.Format.allCases.flatMap(\.fileExtensions))

    init(in site: SiteIndex) {
        self.site = site
        ownAddress = site.settings.origin.map { $0 + site.settings.basePath }
        for page in site.pages {
            for image in page.images { add(image.source.value, on: page) }
            for link in page.links {
                if case .file(let file) = site.target(ofLink: link.destination.value, from: page.contentPath) { files.insert(file) }
                addOwn(link.destination.value, on: page)
            }
            for entry in page.guide.frontMatter.entries { add(entry.value.value, on: page) }
            var html = PicturesInHTML(endings: Self.endings)
            html.walk(page.guide)
            for path in html.paths { add(path, on: page) }
        }
    }

    /// Whether something names it. Texts beside the pages, such as style sheets, are believed by the name alone.
    func contains(_ file: FilePath) -> Bool { files.contains(file) || site.picturesNamedElsewhere.contains(file.name) }

    private mutating func add(_ address: String, on page: PageIndex) {
        if case .file(let file) = site.target(ofImage: address, from: page.contentPath) { files.insert(file) }
        addOwn(address, on: page)
    }

    /// The site's own pictures, by their public address: preview pictures of links are named so.
    private mutating func addOwn(_ address: String, on page: PageIndex) {
        guard let ownAddress, address.hasPrefix(ownAddress) else { return }
        let path = "/" + address.dropFirst(ownAddress.count)
        if case .file(let file) = site.target(ofImage: path, from: page.contentPath) { files.insert(file) }
    }

    /// Every text of the front matter that ends as a picture does, however deep: `hero.image.src`, `features[].icon`, `head`.
    private mutating func add(_ value: MetadataValue, on page: PageIndex) {
        var left = [value]
        while let next = left.popLast() {
            switch next {
            case .string(let text): if Self.endings.contains(FilePath(text).fileExtension) { add(text, on: page) }
            case .list(let values): left += values
            case .map(let entries): left += entries.map(\.value.value)
            case .null, .bool, .int: break
            }
        }
    }
}

/// What HTML names beside `src` and `href`: `srcset`, `poster`, `style`.
private struct PicturesInHTML: GuideVisitor {
    let endings: Set<String>
    private(set) var paths: [String] = []

    init(endings: Set<String>) {
        self.endings = endings
    }

    mutating func visit(_ block: Block) {
        if case .html(let html) = block { note(html) }
    }

    mutating func visit(_ inline: Inline) {
        if case .html(let html) = inline { note(html) }
    }

    private mutating func note(_ html: RawHTML) {
        if !html.isComment { paths += PictureNames.paths(in: Array(html.source.utf8), endings: endings) }
    }
}
