/// The whole site as one value: what rules and renderers know. Nothing here opens a file.
package struct SiteIndex: Sendable {
    /// What the site says of itself.
    package let settings: Settings
    /// Every text that a diagnostic can point into.
    package let texts: SourceTexts
    /// In the order of their paths.
    package let pages: [PageIndex]
    /// Every file of the content and public folders that a page could name; pages are among them.
    package let files: Set<FilePath>
    /// Facts of every image file among `files`, and of every sample that a page needs.
    package let images: [FilePath: ImageFile]
    /// By the file that it stands in for.
    package let samples: [FilePath: Sample]
    /// Every code to draw; nil for a payload that does not fit.
    package let qrCodes: [QRContent: QRImage?]
    /// What was wrong outside the pages: files that could not be read, names that clash.
    package let fileFaults: [FileFault]
    /// Image files were opened. Without it `images` holds the samples alone.
    package var knowsImages = true
    /// What other sites answered, by `ExternalAddress.url`; empty when nobody asked them.
    package var externalLinks: [String: LinkAnswer] = [:]
    /// Ids of guides and steps (`guide#step`) that were published and are no more.
    package var formerIDs: [String: IDLock.Former] = [:]
    /// Ids that were published and that nothing on the site has any more, though nobody has accepted that.
    package var lostIDs: [LostID] = []
    /// CSS selectors of the product's controls, by `guide#step/label`, `surface/label` or `label`: what tours point at.
    package var selectors: [String: String] = [:]
    /// What is wrong in the catalogs of translations, in the order of the files.
    package var translationFaults: [TranslationFault] = []
    /// How the translated pages beside the source differ from it, in the order of the files.
    package var translationDrifts: [TranslationDrift] = []
    /// Words of the interface that languages of the site lack.
    package var languageGaps: [LanguageGap] = []
    /// The words that the site has settled on; those that everybody knows are not among them.
    package let glossary: Glossary
    /// Names of images, without folders, that style sheets, scripts, templates and the like speak of.
    package let imageNamesInAssets: Set<String>

    private let pageNumbers: [String: Int]
    private let filesFolded: [String: [FilePath]]
    private let filesByName: [String: [FilePath]]

    /// A site whose pages, files and images are known.
    package init(
        settings: Settings, texts: SourceTexts, pages: [PageIndex], files: Set<FilePath>, images: [FilePath: ImageFile] = [:],
        samples: [FilePath: Sample] = [:], qrCodes: [QRContent: QRImage?] = [:], fileFaults: [FileFault] = [],
        glossary: Glossary = Glossary(), imageNamesInAssets: Set<String> = []
    ) {
        self.settings = settings
        self.texts = texts
        self.pages = pages
        self.files = files
        self.images = images
        self.samples = samples
        self.qrCodes = qrCodes
        self.fileFaults = fileFaults
        self.glossary = glossary
        self.imageNamesInAssets = imageNamesInAssets
        pageNumbers = Dictionary(pages.enumerated().map { (FilePath($1.contentPath).key, $0) }) { first, _ in first }
        let sorted = files.sorted()
        filesFolded = Dictionary(grouping: sorted) { $0.string.lowercased() }
        filesByName = Dictionary(grouping: sorted) { $0.name.lowercased() }
    }

    /// A published id that nothing has any more.
    package struct LostID: Sendable, Hashable {
        /// `guide`, or `guide#step`.
        package var id: String
        /// The page that would have it; nil for a guide whose page is gone.
        package var page: FilePath?

        /// `id`, lost on `page`.
        package init(_ id: String, on page: FilePath?) {
            self.id = id
            self.page = page
        }
    }

    /// The same site with other pages in place of its own, and other settings if any are given.
    package func replacing(pages: [PageIndex], settings: Settings? = nil) -> SiteIndex {
        var site = SiteIndex(
            settings: settings ?? self.settings, texts: texts, pages: pages, files: files, images: images, samples: samples,
            qrCodes: qrCodes, fileFaults: fileFaults, glossary: glossary, imageNamesInAssets: imageNamesInAssets)
        site.knowsImages = knowsImages
        site.externalLinks = externalLinks
        site.formerIDs = formerIDs
        site.lostIDs = lostIDs
        site.selectors = selectors
        site.translationFaults = translationFaults
        site.translationDrifts = translationDrifts
        site.languageGaps = languageGaps
        return site
    }

    /// The page at that place of the content folder, `guides/x.md`.
    package func page(at contentPath: String) -> PageIndex? {
        pageNumbers[FilePath(contentPath).key].map { pages[$0] }
    }

    /// The files whose path differs from `path` at most by letter case or Unicode form.
    package func filesResembling(_ path: FilePath) -> [FilePath] {
        filesFolded[path.string.lowercased()] ?? []
    }

    /// The files, in any folder, whose name differs from `name` at most by letter case or Unicode form.
    package func filesNamed(like name: String) -> [FilePath] {
        filesByName[name.lowercased()] ?? []
    }
}

extension FilePath {
    /// The path as a dictionary key that only equals itself: Swift compares strings by meaning, not by bytes.
    fileprivate var key: String {
        string.utf8.allSatisfy { $0 < 0x80 } ? string : string.utf8.map { String($0, radix: 16) }.joined()
    }
}
