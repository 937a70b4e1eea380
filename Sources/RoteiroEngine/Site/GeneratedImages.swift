import RoteiroCore
import RoteiroImages

/// The images that the build draws: declared samples that no file stands for yet, and the QR codes of the pages.
struct GeneratedImages {
    /// Facts of the samples. Their hash is that of the declaration: a better drawing changes no step.
    private(set) var images: [FilePath: ImageFile] = [:]
    /// The samples that stand in, by the file that is missing.
    private(set) var samples: [FilePath: Sample] = [:]
    /// Every code that the pages ask for; nil where the payload does not fit.
    private(set) var codes: [QRContent: QRImage?] = [:]
    /// PNG files by their path below the site's root.
    private(set) var files: [String: [UInt8]] = [:]

    init(_ settings: Settings, _ declared: [Sample], _ existing: [FilePath], _ codes: Set<QRContent>, draws: Bool) async {
        let existing = Set(existing)
        for sample in declared {
            guard let file = Self.file(of: sample, settings), !existing.contains(file) else { continue }
            samples[file] = sample
        }
        await addSamples(settings, draws: draws)
        await addCodes(codes, draws: draws)
    }

    /// The file that a sample stands in for: `/x.png` is in the public folder, anything else in the content folder.
    private static func file(of sample: Sample, _ settings: Settings) -> FilePath? {
        let path = sample.image.value
        let folder = path.hasPrefix("/") ? settings.publicFolder ?? settings.content : settings.content
        return FilePath.join(folder, path).map(FilePath.init)
    }

    private mutating func addSamples(_ settings: Settings, draws: Bool) async {
        let order = samples.sorted { $0.key < $1.key }
        let drawn = await concurrentMap(order) { draws ? drawSample($0.value) : nil }
        for ((path, sample), bytes) in zip(order, drawn) {
            var imageFile = ImageFile(
                format: .png, width: sample.width, height: sample.height, byteCount: bytes?.count ?? 0, sha256: sample.declarationHash,
                isSample: true)
            if let bytes {
                let facts = inspectImage(bytes)
                (imageFile.width, imageFile.height, imageFile.color) = (facts.width, facts.height, facts.color)
                if let below = path.below(settings.publicFolder ?? settings.content) ?? path.below(settings.content) {
                    files["/" + below] = bytes
                }
            }
            images[path] = imageFile
        }
    }

    private mutating func addCodes(_ contents: Set<QRContent>, draws: Bool) async {
        let order = contents.sorted { ($0.payload, $0.correction.rawValue) < ($1.payload, $1.correction.rawValue) }
        let drawn = await concurrentMap(order) { drawQR($0) }
        for (content, code) in zip(order, drawn) {
            guard let code else {
                codes[content] = .some(nil)
                continue
            }
            let name = sha256(Array("\(content.correction.rawValue) \(content.payload)".utf8)).prefix(16)
            let path = "/media/qr-\(name).png"
            codes[content] = QRImage(
                path: path, version: code.version, modules: code.modules, image: inspectImage(code.png))
            if draws { files[path] = code.png }
        }
    }
}

extension Sample {
    /// SHA-256 of what was declared, in a form that does not depend on the order of the keys.
    fileprivate var declarationHash: String {
        let what =
            switch kind {
            case .qr(let payload, let correction): "qr \(correction.rawValue) \(payload)"
            case .screen(let layout, let mark): "screen \(layout.rawValue) \(mark ?? 0)"
            case .icon(let name): "icon \(name)"
            }
        return sha256(Array("\(like ?? image.value)\n\(width)x\(height)\n\(what)".utf8))
    }
}
