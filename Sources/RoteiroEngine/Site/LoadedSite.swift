package import RoteiroCore
import RoteiroImages
import RoteiroLocalization
import RoteiroParsing
import RoteiroRendering
package import RoteiroSystem

/// A site in memory: what rules and renderers know, and what a build publishes beside the pages.
package struct LoadedSite: Sendable {
    /// What rules and renderers know.
    package var index: SiteIndex
    /// Samples and QR codes, by their path below the site's root (`/images/x.png`): PNG files. Empty for a check.
    package var drawings: [String: [UInt8]]
    /// Files of the public folder: published as they are.
    package var publicFiles: [FilePath]
    /// The catalogs of translations, by the tag of their language.
    let catalogs: [String: CatalogIndex]
    /// What the pages of a language's own folder say: by the tag of the language.
    let existing: [String: TranslationImport]
    /// The translated pages, by the tag of their language.
    let translatedPages: [String: [PageIndex]]
    /// The catalogs, and behind their entries what translated pages say: what is published.
    let translations: [String: CatalogIndex]
    /// The interface words, complete, one pack for each language of the site.
    let packs: [LanguagePack]
    /// What became of the ids that were published.
    let ids: LockedSite

    /// Reads a project whole; writes nothing. Images are drawn only for a build (`draws`): a check needs no more than
    /// their declarations. Without `readsImages` no image file is opened.
    package init(_ project: Project, draws: Bool, readsImages: Bool = true, from disk: some Disk) async throws(Project.Failure) {
        let inventory: Inventory
        let texts: SiteTexts
        do {
            inventory = try Inventory(project, on: disk)
            texts = try await SiteTexts(project, inventory, from: disk)
        } catch {
            throw .disk(error)
        }
        let reader = SamplesReader(texts.samples, file: SiteTexts.samplesFile)
        if !reader.problems.isEmpty { throw .settings(reader.problems, texts.samples) }
        let words = GlossaryReader(texts.glossary, file: SiteTexts.glossaryFile, sourceLocale: project.settings.sourceLocale)
        if !words.problems.isEmpty { throw .settings(words.problems, texts.glossary) }

        let languages = try SiteLanguages(project, on: disk)
        let parser = GuideParser(texts: texts.all, contentFolder: project.settings.content)
        let watchdog = Watchdog { Watchdog.endProcess($0, project.messages()) }
        let all = await concurrentMap(texts.pages + texts.translatedPages) { page in
            page.refusal ?? watchdog.watch(texts.all[page.file].path) { parser.guide(in: page.file) }
        }
        watchdog.stop()
        let pages = PageList(project.settings, inventory.pages, Array(all.prefix(texts.pages.count))).pages
        let existing = ExistingTranslations(project.settings, inventory.translatedPages, Array(all.dropFirst(texts.pages.count)))
        let lock = try IDLockFile.read(project, disk)
        // Published steps are known again by their images too.
        let readsImages = readsImages || lock != IDLock()
        let aspects: ImageAspects = draws ? [.color, .code] : .code
        let images = readsImages ? await ImageFacts(project, inventory, aspects: aspects, from: disk).images : [:]
        let drawings = await GeneratedImages(
            project.settings, reader.samples, inventory.files, Self.codes(of: pages, project.settings, draws: draws), draws: draws)
        var site = SiteIndex(
            settings: project.settings, texts: texts.all, pages: pages, files: Set(inventory.files),
            images: images.merging(drawings.images) { file, _ in file }, samples: drawings.samples, qrCodes: drawings.codes,
            fileFaults: (inventory.faults + texts.faults).sorted { $0.path < $1.path }, glossary: words.glossary,
            imageNamesInAssets: ImageNamesInAssets(project, inventory, from: disk).names)
        site.knowsImages = readsImages
        site.languageGaps = languages.gaps
        site.selectors = try TargetsFile.read(project, disk)
        let catalogs = await Catalogs(texts, settings: project.settings)
        self.catalogs = catalogs.byTag
        site.translationFaults = await catalogs.faults(on: site)
        let aligned = await existing.aligned(with: site)
        site.translationDrifts = aligned.drifts
        ids = LockedSite(site, lock: lock)
        index = ids.index
        self.existing = aligned.imports
        translatedPages = existing.pages
        translations = catalogs.fallback(aligned.imports)
        packs = languages.packs
        self.drawings = drawings.files
        publicFiles = inventory.publicFiles
    }

    /// The languages whose catalogs may lend words to `locale`, its own first.
    func chain(of locale: String) -> [String] {
        LanguageFallback.chain(for: locale, among: packs, source: index.settings.sourceLocale)
    }

    /// The codes that writers ask for, and on what is published the address of each guide, for paper.
    private static func codes(of pages: [PageIndex], _ settings: Settings, draws: Bool) -> Set<QRContent> {
        let blocks = pages.flatMap(\.qrBlocks).map { QRContent(payload: $0.payload.value, correction: $0.correction) }
        let addresses = draws ? PrintedAddress.all(of: pages, settings) : []
        return Set(blocks + addresses.map { QRContent(payload: $0, correction: .medium) })
    }
}
