import RoteiroCore
import RoteiroImages
import RoteiroSystem

/// What every image file of a site holds, told by its bytes.
struct ImageFacts {
    let images: [FilePath: ImageFile]

    /// Files over this many bytes are not opened.
    static let sizeLimit = 64 << 20
    /// The endings of names that are taken for images.
    static let endings = Set(ImageFile.Format.allCases.flatMap(\.fileExtensions))

    /// `aspects` are what is asked beside faults: a check needs no colours.
    init(_ inventory: Inventory, aspects: ImageAspects, _ onDisk: ProjectFiles) async {
        let files = inventory.files.filter { Self.endings.contains($0.fileExtension) }
        // One task an image: a large one takes as long as a hundred small ones.
        let facts = await concurrentMap(files, chunk: 1) { file in
            Self.facts(file, size: inventory.sizes[file] ?? 0, aspects, onDisk)
        }
        images = Dictionary(zip(files, facts)) { first, _ in first }
    }

    private static func facts(_ file: FilePath, size: Int, _ aspects: ImageAspects, _ onDisk: ProjectFiles) -> ImageFile {
        if size > sizeLimit {
            let reason = "\(size) bytes, over the limit of \(sizeLimit)"
            return ImageFile(format: nil, byteCount: size, sha256: sha256([]), fault: .unreadable(reason))
        }
        do throws(FileFault) {
            return inspectImage(try onDisk.read(file), aspects: aspects)
        } catch {
            return ImageFile(format: nil, byteCount: size, sha256: sha256([]), fault: .unreadable(error.reason))
        }
    }
}
