import RoteiroCore

/// Reports screenshots that contain a readable QR code. No example: the rule needs image files.
struct ImageLiveQR: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R209", name: "image-live-qr", severity: .warning,
        summary: Message("a screenshot with a readable QR code"),
        why: Message("Anyone can scan a pairing or payment code in a published screenshot."),
        help: Message("Cover or blur the code; if it is public on purpose, add an exception with the reason."),
        bad: [], good: [])

    /// Checks images used on pages, and images in the public folder even if unused, because they are published too.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let readable = site.files.images.filter { !$0.value.isSample && $0.value.beginningOfCode != nil }
        let uses = ImageUseIndex(of: Set(readable.keys), in: site)
        return readable.sorted { $0.key < $1.key }.compactMap { file, image in
            let isPublished = site.settings.publicFolder.map { file.below($0) != nil } ?? false
            guard let beginning = image.beginningOfCode, isPublished || uses.isUsed(file) else { return nil }
            let code = (beginning + "…").quoted
            return Diagnostic(
                Self.info, at: .file(file.string),
                Message(
                    "the screenshot contains a readable QR code ({code}): anyone can scan it", ["code": code]),
                notes: uses.notes(of: file))
        }
    }
}

extension ImageFile {
    /// The start of the payload. The full payload must not appear in logs.
    fileprivate var beginningOfCode: String? {
        if case .read(let beginning) = code { beginning } else { nil }
    }
}
