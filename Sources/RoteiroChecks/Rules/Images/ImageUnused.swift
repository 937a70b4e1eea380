import RoteiroCore

/// An image file that nothing names. (No example: it takes a file.)
struct ImageUnused: Rule {
    static let info = RuleInfo(
        code: "R205", name: "image-unused", severity: .info,
        summary: Message("an image file that nothing uses"),
        why: Message("A screenshot that no page shows gets outdated, and may contain something private."),
        help: Message("Show the image on a page, or delete the file."),
        bad: [], good: [])

    /// Programs ask for these without being told (favicon.ico, apple-touch-icon.png), or a head that we do not read names them.
    private static let conventions = [
        "favicon", "apple-touch-icon", "android-chrome", "mstile", "safari-pinned-tab", "maskable-icon", "og.", "og-", "twitter-card",
        "social-card",
    ]

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        // By their names: whether their bytes are an image is another rule's business.
        let images = site.files.all.filter { NamedImages.endings.contains($0.fileExtension) && !isConvention($0, site.settings) }
        if images.isEmpty { return [] }
        let named = NamedImages(in: site)
        return images.filter { !named.contains($0) }.sorted().map { file in
            Diagnostic(
                Self.info, at: .file(file.string),
                Message("no page shows this image: it gets outdated unnoticed"))
        }
    }

    private func isConvention(_ file: FilePath, _ settings: Settings) -> Bool {
        guard let folder = settings.publicFolder, file.below(folder) != nil else { return false }
        let name = file.name.lowercased()
        return Self.conventions.contains { name.hasPrefix($0) }
    }
}
