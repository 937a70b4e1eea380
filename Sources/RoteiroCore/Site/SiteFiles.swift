/// The files of a site, indexed by path and by name, and the properties of its images.
package struct SiteFiles: Sendable {
    /// All files of the content and public folders that pages can refer to, including pages.
    package let all: Set<FilePath>
    /// Files of the public folder, which are published unchanged.
    package let published: [FilePath]
    /// The properties of all image files, and of samples that a page uses.
    package let images: [FilePath: ImageFile]
    /// Image files were read. Otherwise `images` has only the samples.
    package let knowsImages: Bool
    /// By the missing file that they replace.
    package let samples: [FilePath: Sample]
    /// The generated QR codes; nil for a payload that is too long.
    package let qrCodes: [QRContent: QRImage?]
    /// Unreadable files and conflicting names.
    package let faults: [FileFault]
    /// Image file names, without folders, that occur in style sheets, scripts, templates and similar files.
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

    /// Returns the files whose path equals `path` except for letter case and Unicode normalization.
    package func resembling(_ path: FilePath) -> [FilePath] { folded[path.string.lowercased()] ?? [] }

    /// Returns the files in any folder whose name equals `name` except for letter case and Unicode normalization.
    package func named(like name: String) -> [FilePath] { byName[name.lowercased()] ?? [] }
}
