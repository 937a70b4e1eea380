import RoteiroCore

/// The image files referenced anywhere in the site: Markdown, HTML, front matter and assets such as style sheets. An image whose address is
/// wrong counts, because another rule reports the address.
struct ReferencedImages {
    private var files: Set<FilePath> = []
    private let site: ResolvedSite

    /// The extensions of all supported image formats.
    static let endings = Set(ImageFile.Format.allCases.flatMap(\.fileExtensions))

    init(in site: ResolvedSite) {
        self.site = site
        for page in site.pages + site.translatedPages {
            var searches = 0
            for image in page.images {
                switch image.target {
                case .file(let file): files.insert(file)
                case .missing, .outside:
                    add(image.source.value, on: page)
                    addMeant(by: image, on: page, searches < PathRepair.limit)
                    searches += 1
                case .external, .data, .refused, .empty: add(image.source.value, on: page)
                }
            }
            for link in page.links {
                if case .file(let file) = link.target { files.insert(file) } else { add(link.destination.value, on: page) }
            }
            for entry in page.guide.frontMatter.entries { add(entry.value.value, on: page) }
            // Covers attributes such as `srcset`, `poster` and `style`: any path with an image extension counts.
            for html in page.html where !html.isComment {
                for path in ImagePathSearch.paths(in: Array(html.source.utf8), endings: ReferencedImages.endings) { add(path, on: page) }
            }
            // A page that cannot be parsed has a finding of its own.
            if page.guide.faults.contains(where: \.isFatal) { addNames(in: page.guide.file) }
        }
        // A localized image counts as used if its shared counterpart is.
        for locale in site.settings.locales {
            for (shared, localized) in site.localizedImages(in: locale) where contains(shared) { files.insert(localized.file) }
        }
    }

    /// Whether the file is referenced. References in assets match by file name only.
    func contains(_ file: FilePath) -> Bool { files.contains(file) || site.files.namesInAssets.contains(file.name) }

    /// Adds the file that an address means, also if it has backslashes.
    private mutating func add(_ address: String, on page: Page) {
        let slashed = WrittenPath.withSlashes(address)
        if case .file(let file) = site.resolver.target(ofImage: slashed, from: page.location) { files.insert(file) }
    }

    /// Adds the files that a wrong address may mean: those of the same name, and those that R201 or R210 offers.
    private mutating func addMeant(by image: ImageUse, on page: Page, _ mayOffer: Bool) {
        let name = FilePath(URLEncoding.decoded(WrittenPath(image.source.value).trailing)).name
        let named = site.files.named(like: name)
        files.formUnion(named)
        guard named.isEmpty, mayOffer else { return }
        for address in PathRepair.ofImage(image, on: page, of: site).suggestions { add(address, on: page) }
    }

    /// Adds all files whose names occur in the text of a page.
    private mutating func addNames(in file: FileID) {
        guard site.texts.all.indices.contains(Int(file.index)) else { return }
        for path in ImagePathSearch.paths(in: site.texts[file].bytes, endings: Self.endings) {
            files.formUnion(site.files.named(like: FilePath(URLEncoding.decoded(path)).name))
        }
    }

    /// Adds every front matter string with an image extension, at any depth: `hero.image.src`, `features[].icon`, `head`.
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
