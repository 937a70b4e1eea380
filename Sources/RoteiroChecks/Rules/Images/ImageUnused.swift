import RoteiroCore

/// Reports image files without references. No example: the rule needs image files.
struct ImageUnused: Rule {
    static let info = RuleInfo(
        code: "R205", name: "image-unused", severity: .info,
        summary: Message("an image file that nothing uses"),
        why: Message("A screenshot that no page shows gets outdated, and may contain something private."),
        help: Message("Show the image on a page, or delete the file."),
        bad: [], good: [])

    /// Prefixes of files that browsers request by convention (`favicon.ico`, `apple-touch-icon.png`) or that the `<head>` of a template may
    /// reference.
    private static let conventions = [
        "favicon", "apple-touch-icon", "android-chrome", "mstile", "safari-pinned-tab", "maskable-icon", "og.", "og-", "twitter-card",
        "social-card",
    ]

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        // Selects files by extension only; R202 checks their contents.
        let images = site.files.all.filter { ReferencedImages.endings.contains($0.fileExtension) && !isConvention($0, site.settings) }
        if images.isEmpty { return [] }
        let named = ReferencedImages(in: site)
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
