package import RoteiroCore
import RoteiroLocalization
package import RoteiroSystem

/// `roteiro i18n`: what is to be translated, and how far that is.
package struct Translations: Sendable {
    /// A file that a command writes, or compares with the disk.
    package struct File: Sendable {
        /// Relative to the project.
        package var path: String
        /// What it should hold.
        package var bytes: [UInt8]
        /// What it held when it was read; nil when it is not there.
        var old: [UInt8]?

        package var isStale: Bool { bytes != old }
    }

    /// What merging made of a catalog.
    package struct Merged: Sendable {
        /// The language.
        package var locale: String
        /// The catalog.
        package var file: File
        /// Texts that kept their translation, or have it back.
        package var kept: Int
        /// Texts whose translation somebody must confirm.
        package var fuzzy: Int
        /// Texts without a translation that were not there before.
        package var new: Int
        /// Translations that nothing uses any more.
        package var obsolete: Int
    }

    /// How far one language is.
    package struct Status: Sendable {
        /// The language.
        package var locale: String
        /// The sums.
        package var catalog: CatalogStatus
        /// What each guide is published as, by its id.
        package var guides: [String: PageTranslation.Status]
        /// Images of this language that are older than the ones that they stand for, and files of the project both.
        package var staleImages: [FilePath]
    }

    /// The languages that the settings ask for, without the source's.
    package let locales: [String]

    let project: Project
    let site: ParsedSite
    let units: [TranslationUnit]

    /// Reads a project.
    package init(_ project: Project, on disk: some Disk) async throws(Project.Failure) {
        self.project = project
        let site = await ParsedSite(try await ReadSite(project, for: .texts, from: disk))
        self.site = site
        let settings = project.settings
        locales = settings.locales.filter { $0 != settings.sourceLocale && !PseudoLocale.isNamed(by: $0) }
        let extractor = UnitExtractor(texts: site.read.texts.all, glossary: site.read.glossary)
        let pages = await concurrentMap(site.pages.filter { !$0.guide.faults.contains(where: \.isFatal) }) { extractor.units(of: $0) }
        units = pages.flatMap { $0 } + extractor.units(of: settings)
    }

    // MARK: extract

    /// The template that every catalog begins as: `content/locales/messages.pot`.
    package func template(on disk: some Disk) throws(Project.Failure) -> File {
        try file("messages.pot", CatalogTemplate.make(units: units, project: project.settings.title), disk)
    }

    // MARK: merge, add

    /// The catalog of `locale` brought up to the pages. A file that could not be read whole is not touched: its places are in `check`.
    package func merged(_ locale: String, on disk: some Disk) throws(Project.Failure) -> Merged {
        try refuseDamage(of: locale)
        let old = site.catalogs[locale]?.catalog ?? Catalog()
        let (catalog, report) = CatalogMerge.merge(old, units: units, language: locale, slugs: slugs)
        return Merged(
            locale: locale, file: try file(locale + ".po", catalog, disk),
            kept: report.exact + report.kept + report.revived + report.remembered, fuzzy: report.fuzzy, new: report.new,
            obsolete: report.obsolete)
    }

    /// The addresses of all pages.
    var slugs: Set<String> { Set(site.pages.map(\.sourceSlug)) }

    /// A catalog that could not be read whole must not be written: that would lose translations.
    func refuseDamage(of locale: String) throws(Project.Failure) {
        let damage = site.findings.faults.first { fault in
            if case .catalog(let problem) = fault.problem { fault.locale == locale && problem.losesText } else { false }
        }
        if let damage {
            let start = site.read.texts.all.start(of: damage.span)
            let place = "\(site.read.texts.all[damage.span.file].path):\(start.line):\(start.column)"
            throw .usage(
                Message(
                    """
                    {place}: the catalog is damaged here, and merging would lose translations; fix it first (`roteiro check --only \
                    R611`)
                    """, ["place": place]))
        }
    }

    /// A new catalog: what the glossary settles is filled in.
    package func added(_ locale: String, on disk: some Disk) throws(Project.Failure) -> Merged {
        guard site.catalogs[locale] == nil else {
            throw .usage(
                Message("a catalog for {locale} already exists: use `roteiro i18n merge {locale}`", ["locale": locale]))
        }
        let memory = GlossaryMemory.catalog(site.read.glossary, locale: locale)
        let (catalog, report) = CatalogMerge.merge(Catalog(), units: units, language: locale, memory: memory)
        return Merged(
            locale: locale, file: try file(locale + ".po", catalog, disk), kept: report.remembered, fuzzy: report.fuzzy, new: report.new,
            obsolete: 0)
    }

    /// Writes those files that are stale, all or none.
    package func write(_ files: [File], on disk: some WritableDisk) throws(Project.Failure) {
        var transaction = FileTransaction()
        for file in files { transaction.write(file.bytes, to: FilePath(file.path), over: file.old) }
        let projectFiles = try project.files(on: disk)
        do { try transaction.commit(in: projectFiles, on: disk) } catch { throw .disk(error) }
    }

    /// A catalog of the site's is compared with what was read for it, any other with what the disk has now.
    func file(_ name: String, _ catalog: Catalog, _ disk: some Disk) throws(Project.Failure) -> File {
        let path = SiteTexts.catalogFolder(of: project) + "/" + name
        let projectFiles = try project.files(on: disk)
        let standing: [UInt8]?
        do { standing = try projectFiles.readIfPresent(FilePath(path)) } catch { throw Project.Failure(error) }
        let read = site.read.texts.all.all.first { $0.path == path }?.bytes
        return File(path: path, bytes: CatalogWriter.bytes(of: catalog), old: read ?? standing)
    }

    // MARK: status

    /// How far each of `locales` is.
    package func status(of locales: [String], on disk: some Disk) async -> [Status] {
        let localizer = SiteLocalizer(await ResolvedSite(site), catalogs: site.translations)
        return locales.map { status($0, localizer, disk) }
    }

    private func status(_ locale: String, _ localizer: SiteLocalizer, _ disk: some Disk) -> Status {
        let index = site.catalogs[locale] ?? CatalogIndex(Catalog())
        let pack = LanguagePack(tag: locale, name: locale, direction: .ltr, words: [:])
        let localized = localizer.localized(pack, chain: site.chain(of: locale))
        var guides: [String: PageTranslation.Status] = [:]
        for page in site.pages { guides[page.id] = localized.translations[page.contentPath]?.status }
        return Status(
            locale: locale, catalog: CatalogStatus(units: units, index: index), guides: guides, staleImages: staleImages(locale, disk))
    }

    /// `qr-01.en.png` that was saved before `qr-01.png`: the product has changed since.
    private func staleImages(_ locale: String, _ disk: some Disk) -> [FilePath] {
        let files = Set(site.read.inventory.files)
        return site.read.inventory.files.filter { file in
            guard let base = file.base(ofLocalized: locale), files.contains(base),
                let own = disk.status(of: project.path(file.string))?.modified,
                let original = disk.status(of: project.path(base.string))?.modified
            else { return false }
            return own < original
        }.sorted()
    }
}

extension ParsedPage {
    /// The last part of its address, without an ending.
    fileprivate var sourceSlug: String {
        let name = url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }
}

extension FilePath {
    /// `qr-01.png` for `qr-01.en.png`; nil for an image that is of no language.
    fileprivate func base(ofLocalized locale: String) -> FilePath? {
        let ending = "." + fileExtension
        let mark = "." + locale + ending
        guard !fileExtension.isEmpty, string.hasSuffix(mark) else { return nil }
        return FilePath(String(string.dropLast(mark.count)) + ending)
    }
}
