import RoteiroCore
import RoteiroImages
import RoteiroSystem

/// The decoded facts of all image files of a site.
struct ImageFacts {
    let images: [FilePath: ImageFile]

    /// The maximum file size in bytes; larger files are not opened.
    static let sizeLimit = 64 << 20
    /// The file extensions of images.
    static let endings = Set(ImageFile.Format.allCases.flatMap(\.fileExtensions))

    /// `aspects` selects the optional facts: checks need no colors.
    init(_ inventory: Inventory, aspects: ImageInspectionOptions, _ onDisk: ProjectFiles) async {
        let files = inventory.files.filter { Self.endings.contains($0.fileExtension) }
        // One task per image, because decoding times vary widely.
        let facts = await concurrentMap(files, chunk: 1) { file in
            Self.facts(file, size: inventory.sizes[file] ?? 0, aspects, onDisk)
        }
        images = Dictionary(zip(files, facts)) { first, _ in first }
    }

    private static func facts(_ file: FilePath, size: Int, _ aspects: ImageInspectionOptions, _ onDisk: ProjectFiles) -> ImageFile {
        if size > sizeLimit {
            return ImageFile(format: nil, byteCount: size, sha256: sha256([]), fault: .unreadable(.size(size, limit: sizeLimit)))
        }
        do throws(FileFault) {
            return inspectImage(try onDisk.read(file), aspects: aspects)
        } catch {
            return ImageFile(format: nil, byteCount: size, sha256: sha256([]), fault: .unreadable(error.reason))
        }
    }
}
