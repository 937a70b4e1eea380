package import RoteiroCore
package import RoteiroSystem

extension ResolvedSite {
    /// Resolves a parsed site. `linkResults` are the results of the external link check.
    convenience init(_ parsed: ParsedSite, _ images: GeneratedImages, linkResults: [String: LinkCheckResult] = [:]) {
        let read = parsed.read
        let files = SiteFiles(
            Set(read.inventory.files), published: read.inventory.publicFiles,
            images: (read.images ?? [:]).merging(images.images) { file, _ in file }, knowsImages: read.images != nil,
            samples: read.samples, qrCodes: images.codes,
            faults: read.faults, namesInAssets: read.imageNamesInAssets)
        self.init(
            settings: read.project.settings, texts: read.texts.all, pages: parsed.pages, translatedPages: parsed.translatedPages,
            files: files, glossary: read.glossary,
            selectors: read.selectors, ids: parsed.ids.history, translations: parsed.findings, linkResults: linkResults)
    }

    package convenience init(_ parsed: ParsedSite, linkResults: [String: LinkCheckResult] = [:]) async {
        self.init(parsed, await GeneratedImages(parsed), linkResults: linkResults)
    }

    /// Reads, parses and resolves a project.
    package convenience init(
        reading project: Project, for purpose: ReadSite.Purpose = .check, from disk: some Disk
    ) async throws(Project.Failure) {
        await self.init(ParsedSite(try await ReadSite(project, for: purpose, from: disk)))
    }
}
