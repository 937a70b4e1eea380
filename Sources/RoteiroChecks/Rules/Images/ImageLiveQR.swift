import RoteiroCore

/// A screenshot in which a camera can read a QR code. (No example: it takes a file.)
struct ImageLiveQR: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R209", name: "image-live-qr", severity: .warning,
        why: Message("A pairing or payment code that slips into a screenshot works for whoever points a camera at it."),
        help: Message("Cover or blur the code in the screenshot; if it is public on purpose, record an exception with the reason."),
        bad: [], good: [])

    /// Files that pages show, and files that are published whether a page shows them or not.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let readable = site.files.images.filter { !$0.value.isSample && $0.value.beginningOfCode != nil }
        let uses = ImageUses(of: Set(readable.keys), in: site)
        return readable.sorted { $0.key < $1.key }.compactMap { file, image in
            let isPublished = site.settings.publicFolder.map { file.below($0) != nil } ?? false
            guard let beginning = image.beginningOfCode, isPublished || uses.isUsed(file) else { return nil }
            let code = (beginning + "…").quoted
            return Diagnostic(
                Self.info, at: .file(file.string),
                Message(
                    "the screenshot holds a QR code that can be read ({code}): whoever points a camera at it may use it", ["code": code]),
                notes: uses.notes(of: file))
        }
    }
}

extension ImageFile {
    /// Never all of it: the message stands in logs.
    fileprivate var beginningOfCode: String? {
        if case .read(let beginning) = code { beginning } else { nil }
    }
}
