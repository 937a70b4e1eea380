import GuideImages
import GuideModel

/// What every picture file of a site holds, told by its bytes.
struct PictureFacts {
    let pictures: [FilePath: Picture]

    /// Files over this many bytes are not opened.
    static let sizeLimit = 64 << 20
    /// The endings of names that are taken for pictures.
    static let endings = Set(Picture.Format.allCases.flatMap(\.fileExtensions))

    /// `aspects` are what is asked beside faults: a check needs no colours.
    init(_ project: Project, _ inventory: Inventory, aspects: PictureAspects, from disk: some Disk) async {
        let files = inventory.files.filter { Self.endings.contains($0.fileExtension) }
        // One task a picture: a large one takes as long as a hundred small ones.
        let facts = await concurrentMap(files, chunk: 1) { file in
            Self.facts(project.path(file.string), size: inventory.sizes[file] ?? 0, aspects, disk)
        }
        pictures = Dictionary(zip(files, facts)) { first, _ in first }
    }

    private static func facts(_ path: String, size: Int, _ aspects: PictureAspects, _ disk: some Disk) -> Picture {
        if size > sizeLimit {
            let reason = "\(size) bytes, over the limit of \(sizeLimit)"
            return Picture(format: nil, byteCount: size, sha256: sha256([]), fault: .unreadable(reason))
        }
        do {
            return inspectPicture(try disk.read(path), aspects: aspects)
        } catch {
            return Picture(format: nil, byteCount: size, sha256: sha256([]), fault: .unreadable(error.reason))
        }
    }
}
