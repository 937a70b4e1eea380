package import RoteiroCore
import RoteiroLocalization
package import RoteiroSystem

/// Implements `roteiro i18n`: manages translation catalogs.
package struct Translations: Sendable {
    /// A file to write, or to compare with the one on disk.
    package struct File: Sendable {
        /// Relative to the project.
        package var path: String
        /// The new bytes.
        package var bytes: [UInt8]
        /// The bytes that were read; nil if the file does not exist.
        var old: [UInt8]?

        package var isStale: Bool { bytes != old }

        /// Whether the file on disk says something else. Wrapping, line numbers, the order and what the entries refer to do not count.
        package var isOutdated: Bool {
            guard let old else { return true }
            return old != bytes && Self.content(of: old) != Self.content(of: bytes)
        }

        private static func content(of bytes: [UInt8]) -> Set<CatalogEntry> {
            let catalog = CatalogReader.read(SourceText(path: "", bytes: bytes), file: FileID(0)).0
            return Set(
                catalog.entries.map { entry in
                    var bare = CatalogEntry(context: entry.context, msgid: entry.msgid, plural: entry.plural, msgstr: entry.msgstr)
                    bare.isObsolete = entry.isObsolete
                    bare.flags = entry.flags.sorted()
                    bare.previous = entry.previous
                    bare.translatorComments = entry.translatorComments
                    return bare
                })
        }
    }

    /// The result of merging a catalog.
    package struct Merged: Sendable {
        package var locale: String
        package var file: File
        /// The number of texts whose translation was kept or restored.
        package var kept: Int
        /// The number of fuzzy entries.
        package var fuzzy: Int
        /// The number of new texts without a translation.
        package var new: Int
        /// The number of obsolete entries.
        package var obsolete: Int
    }

    /// The translation status of a language.
    package struct Status: Sendable {
        package var locale: String
        package var catalog: CatalogStatus
        /// The published status of each guide, by guide id.
        package var guides: [String: PageTranslation.Status]
        /// Localized images that are older than their original, where both are files of the project.
        package var staleImages: [FilePath]
    }

    /// The languages in the settings, without the source language and pseudo-locales.
    package let locales: [String]

    let project: Project
    let site: ParsedSite
    let units: [TranslationUnit]

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

    /// The catalog template, `content/locales/messages.pot`.
    package func template(on disk: some Disk) throws(Project.Failure) -> File {
        try file("messages.pot", CatalogTemplate.make(units: units, project: project.settings.title), disk)
    }

    // MARK: merge, add

    /// Merges the catalog of `locale` with the current pages. Throws if the catalog is damaged.
    package func merged(_ locale: String, on disk: some Disk) throws(Project.Failure) -> Merged {
        try refuseDamage(of: locale)
        let old = site.catalogs[locale]?.catalog ?? TranslationCatalog()
        let (catalog, report) = CatalogMerge.merge(old, units: units, language: locale, slugs: slugs)
        return Merged(
            locale: locale, file: try file(locale + ".po", catalog, disk),
            kept: report.exact + report.kept + report.revived + report.remembered, fuzzy: report.fuzzy, new: report.new,
            obsolete: report.obsolete)
    }

    var slugs: Set<String> { Set(site.pages.map(\.sourceSlug)) }

    /// Refuses a damaged catalog, because writing it would lose translations.
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

    /// Creates a catalog, with entries from the glossary filled in.
    package func added(_ locale: String, on disk: some Disk) throws(Project.Failure) -> Merged {
        guard site.catalogs[locale] == nil else {
            throw .usage(
                Message("a catalog for {locale} already exists: use `roteiro i18n merge {locale}`", ["locale": locale]))
        }
        let memory = GlossaryMemory.catalog(site.read.glossary, locale: locale)
        let (catalog, report) = CatalogMerge.merge(TranslationCatalog(), units: units, language: locale, memory: memory)
        return Merged(
            locale: locale, file: try file(locale + ".po", catalog, disk), kept: report.remembered, fuzzy: report.fuzzy, new: report.new,
            obsolete: 0)
    }

    /// Writes the changed files atomically.
    package func write(_ files: [File], on disk: some WritableDisk) throws(Project.Failure) {
        var transaction = FileTransaction()
        for file in files { transaction.write(file.bytes, to: FilePath(file.path), over: file.old) }
        let projectFiles = try project.files(on: disk)
        do { try transaction.commit(in: projectFiles, on: disk) } catch { throw .disk(error) }
    }

    /// Compares the catalog with the bytes it was read from, or else with the file on disk.
    func file(_ name: String, _ catalog: TranslationCatalog, _ disk: some Disk) throws(Project.Failure) -> File {
        let path = SiteTexts.catalogFolder(of: project) + "/" + name
        let projectFiles = try project.files(on: disk)
        let existing: [UInt8]?
        do { existing = try projectFiles.readIfPresent(FilePath(path)) } catch { throw Project.Failure(error) }
        let read = site.read.texts.all.all.first { $0.path == path }?.bytes
        return File(path: path, bytes: CatalogWriter.bytes(of: catalog), old: read ?? existing)
    }

    // MARK: status

    package func status(of locales: [String], on disk: some Disk) async -> [Status] {
        let localizer = SiteLocalizer(await ResolvedSite(site), catalogs: site.translations)
        return locales.map { status($0, localizer, disk) }
    }

    private func status(_ locale: String, _ localizer: SiteLocalizer, _ disk: some Disk) -> Status {
        let index = site.catalogs[locale] ?? CatalogIndex(TranslationCatalog())
        let pack = LanguagePack(tag: locale, name: locale, direction: .ltr, strings: [:])
        let localized = localizer.localized(pack, chain: site.chain(of: locale))
        var guides: [String: PageTranslation.Status] = [:]
        for page in site.pages { guides[page.id] = localized.translations[page.contentPath]?.status }
        return Status(
            locale: locale,
            catalog: CatalogStatus(units: units, index: index, refused: refused(locale, index), written: written(in: locale)),
            guides: guides, staleImages: staleImages(locale, disk))
    }

    /// Returns the source texts whose translations are not published, because they lack a link, a label or a picture.
    private func refused(_ locale: String, _ index: CatalogIndex) -> Set<Span> {
        let review = CatalogReview(index, locale: locale, glossary: site.read.glossary)
        let faults = site.pages.flatMap { review.faults(on: $0) }
        return Set(
            faults.compactMap { fault in
                if case .parity(let difference) = fault.problem, difference.isFatal { fault.source } else { nil }
            })
    }

    /// Returns the ids of the guides that are pages in the folder of the language.
    private func written(in locale: String) -> Set<String> {
        let sources = Set(site.pages.map(\.contentPath))
        return Set(site.translatedPages.filter { $0.locale == locale && $0.isPublished && sources.contains($0.contentPath) }.map(\.id))
    }

    /// Returns localized images, such as `qr-01.en.png`, that are older than their original `qr-01.png`: the product may have changed
    /// since.
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
    /// The last path component of the URL without extension.
    fileprivate var sourceSlug: String {
        let name = url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }
}

extension FilePath {
    /// `qr-01.png` for `qr-01.en.png`; nil for images of no language.
    fileprivate func base(ofLocalized locale: String) -> FilePath? {
        let ending = "." + fileExtension
        let mark = "." + locale + ending
        guard !fileExtension.isEmpty, string.hasSuffix(mark) else { return nil }
        return FilePath(String(string.dropLast(mark.count)) + ending)
    }
}
