/// The files of a site, by path and by name, and what its images hold.
package struct SiteFiles: Sendable {
    /// Every file of the content and public folders that a page could name; pages are among them.
    package let all: Set<FilePath>
    /// Files of the public folder: published as they are.
    package let published: [FilePath]
    /// Facts of every image file, and of every sample that a page needs.
    package let images: [FilePath: ImageFile]
    /// Image files were opened. Without it `images` holds the samples alone.
    package let knowsImages: Bool
    /// By the file that it stands in for.
    package let samples: [FilePath: Sample]
    /// Every code to draw; nil for a payload that does not fit.
    package let qrCodes: [QRContent: QRImage?]
    /// Files that could not be read, and names that clash.
    package let faults: [FileFault]
    /// Names of images, without folders, that style sheets, scripts, templates and the like contain.
    package let namesInAssets: Set<String>

    private let folded: [String: [FilePath]]
    private let byName: [String: [FilePath]]

    package init(
        _ all: Set<FilePath>, published: [FilePath] = [], images: [FilePath: ImageFile] = [:], knowsImages: Bool = true,
        samples: [FilePath: Sample] = [:], qrCodes: [QRContent: QRImage?] = [:], faults: [FileFault] = [],
        namesInAssets: Set<String> = []
    ) {
        self.all = all
        self.published = published
        self.images = images
        self.knowsImages = knowsImages
        self.samples = samples
        self.qrCodes = qrCodes
        self.faults = faults
        self.namesInAssets = namesInAssets
        let sorted = all.sorted()
        folded = Dictionary(grouping: sorted) { $0.string.lowercased() }
        byName = Dictionary(grouping: sorted) { $0.name.lowercased() }
    }

    /// The files whose path differs from `path` at most by letter case or Unicode form.
    package func resembling(_ path: FilePath) -> [FilePath] { folded[path.string.lowercased()] ?? [] }

    /// The files, in any folder, whose name differs from `name` at most by letter case or Unicode form.
    package func named(like name: String) -> [FilePath] { byName[name.lowercased()] ?? [] }
}
