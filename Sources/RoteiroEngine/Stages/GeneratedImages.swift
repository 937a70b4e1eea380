import RoteiroCore
import RoteiroImages

/// The generated images: samples of missing screenshots, and QR codes.
struct GeneratedImages {
    /// Facts of the samples. Their hash is that of the declaration, so that changes to the drawing code do not change step hashes.
    let images: [FilePath: ImageFile]
    /// All QR codes in use; nil if the payload does not fit.
    let codes: [QRContent: QRImage?]
    /// PNG files by path below the site root; empty unless building.
    let files: [String: [UInt8]]

    init(_ parsed: ParsedSite) async {
        let (settings, draws) = (parsed.read.project.settings, parsed.read.purpose == .build)
        let samples = await Self.drawn(parsed.read.samples, draws: draws)
        let codes = await Self.drawn(Self.contents(of: parsed.pages, settings, draws: draws))
        images = Dictionary(samples.map { ($0.path, $0.image) }) { first, _ in first }
        self.codes = Dictionary(codes.map { ($0.content, $0.code?.image) }) { first, _ in first }
        var files: [String: [UInt8]] = [:]
        if draws {
            for (path, _, bytes) in samples {
                guard let bytes, let below = path.below(settings.publicFolder ?? settings.content) ?? path.below(settings.content) else {
                    continue
                }
                files["/" + below] = bytes
            }
            for case (_, let code?) in codes { files[code.image.path] = code.png }
        }
        self.files = files
    }

    /// Returns the QR codes on pages and, for builds, the permanent address of each guide for print.
    private static func contents(of pages: [ParsedPage], _ settings: Settings, draws: Bool) -> Set<QRContent> {
        let blocks = pages.flatMap(\.qrBlocks).map { QRContent(payload: $0.payload.value, correction: $0.correction) }
        let addresses = draws ? settings.permanentAddresses(of: pages) : []
        return Set(blocks + addresses.map { QRContent(payload: $0, correction: .medium) })
    }

    private static func drawn(
        _ samples: [FilePath: Sample], draws: Bool
    ) async -> [(path: FilePath, image: ImageFile, bytes: [UInt8]?)] {
        await concurrentMap(samples.sorted { $0.key < $1.key }) { path, sample in
            let bytes = draws ? drawSample(sample) : nil
            let facts = bytes.map { inspectImage($0) }
            let image = ImageFile(
                format: .png, width: facts?.width ?? sample.width, height: facts?.height ?? sample.height, byteCount: bytes?.count ?? 0,
                sha256: sample.declarationHash, color: facts?.color, isSample: true)
            return (path, image, bytes)
        }
    }

    private static func drawn(
        _ contents: Set<QRContent>
    ) async -> [(content: QRContent, code: (image: QRImage, png: [UInt8])?)] {
        let order = contents.sorted { ($0.payload, $0.correction.rawValue) < ($1.payload, $1.correction.rawValue) }
        return await concurrentMap(order) { content in
            guard let code = drawQR(content) else { return (content, nil) }
            let name = sha256(Array("\(content.correction.rawValue) \(content.payload)".utf8)).prefix(16)
            let image = QRImage(
                path: "/media/qr-\(name).png", version: code.version, modules: code.modules, image: inspectImage(code.png))
            return (content, (image, code.png))
        }
    }
}

extension Sample {
    /// SHA-256 of the declaration, independent of the order of its keys.
    var declarationHash: String {
        let what =
            switch kind {
            case .qr(let payload, let correction): "qr \(correction.rawValue) \(payload)"
            case .screen(let layout, let mark): "screen \(layout.rawValue) \(mark ?? 0)"
            case .icon(let name): "icon \(name)"
            }
        return sha256(Array("\(like ?? image.value)\n\(width)x\(height)\n\(what)".utf8))
    }
}
