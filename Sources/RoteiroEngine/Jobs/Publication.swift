import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Everything that a build publishes.
struct Publication {
    private let project: Project
    private let site: LoadedSite
    private let renderer: Renderer
    private let indexer: (any SearchIndexer)?
    private let files: ProjectFiles
    private let publisher: Publisher

    init(
        _ project: Project, _ site: LoadedSite, _ renderer: Renderer, _ indexer: (any SearchIndexer)?, _ disk: some WritableDisk
    ) throws(Project.Failure) {
        self.project = project
        self.site = site
        self.renderer = renderer
        self.indexer = indexer
        files = try project.files(on: disk)
        publisher = Publisher(project, on: disk)
    }

    private typealias Published = (path: String, result: Publisher.Result)

    func publish(into outcome: inout BuildOutcome, progress: (Phase) -> Void) async throws(Project.Failure) {
        let (shared, copies) = (shared(), copies())
        var publisher = publisher
        let paths = addresses + shared.map(\.path) + copies.map(\.path)
        try await refuseForeign(among: paths, shared, copies)
        do { try publisher.claim(paths) } catch { throw .disk(error) }
        var texts: [SearchedPage] = []
        var published = await all(shared, copies, &outcome.work, &texts) { [publisher] in publisher.publish($0) }
        try count(published, in: &outcome)
        // What is no more goes before the index is made of what stands there.
        try remove(published, where: { !SearchFiles.isOfIndex($0) }, in: &outcome)
        if let indexer {
            progress(.indexing)
            let search = try await SearchPublication(indexer: indexer, publisher: publisher).publish(texts)
            try count(search.files, in: &outcome)
            published += search.files
            outcome.search = search.isNew ? .made : .unchanged
        } else {
            // Of a build that was killed.
            do { try publisher.folder.removeAll(SearchPublication.draft) } catch { throw .disk(error) }
        }
        try remove(published, where: SearchFiles.isOfIndex, in: &outcome)
        do { try publisher.finish(Set(published.map(\.path))) } catch { throw .disk(error) }
    }

    /// Where guides and their lists are published.
    private var addresses: [String] {
        renderer.locales.flatMap { locale in
            renderer.pages.flatMap { renderer.paths(of: $0, locale: locale) } + renderer.paths(ofListsIn: locale)
        }
    }

    /// Files that are not ours are not replaced, unless by the same bytes. Only where there are such files is the site rendered for this.
    private func refuseForeign(
        among paths: [String], _ shared: [OutputFile], _ copies: [(source: FilePath, path: String)]
    ) async throws(Project.Failure) {
        let foreign = publisher.foreign(among: paths)
        try publisher.refuse(foreign.others)
        if foreign.files.isEmpty { return }
        var (work, texts) = (BuildTimings(), [SearchedPage]())
        let results = await all(shared, copies, &work, &texts) { [publisher] file in
            foreign.files.contains(file.path) && !publisher.stands(file) ? .foreign : .unchanged
        }
        try publisher.refuse(Set(results.filter { if case .foreign = $0.result { true } else { false } }.map(\.path)))
    }

    private func all(
        _ shared: [OutputFile], _ copies: [(source: FilePath, path: String)], _ work: inout BuildTimings, _ texts: inout [SearchedPage],
        _ publish: @escaping @Sendable (OutputFile) -> Publisher.Result
    ) async -> [Published] {
        let rendered = await pages(&work, &texts, publish)
        let others = await concurrentMap(shared) { ($0.path, publish($0)) }
        return rendered + others
            + (await concurrentMap(copies) { [files] copy in
                do throws(FileFault) {
                    return (copy.path, publish(OutputFile(path: copy.path, bytes: try files.read(copy.source))))
                } catch {
                    return (copy.path, .failed(DiskError(action: "read", path: files.place(of: error.path), reason: error.reason)))
                }
            })
    }

    /// Takes away what earlier builds published and `published` has not.
    private func remove(
        _ published: [Published], where isAsked: (String) -> Bool, in outcome: inout BuildOutcome
    ) throws(Project.Failure) {
        do { outcome.removed += try publisher.removeEarlier(except: Set(published.map(\.path)), where: isAsked) } catch {
            throw .disk(error)
        }
    }

    private func count(_ published: [Published], in outcome: inout BuildOutcome) throws(Project.Failure) {
        for (_, result) in published {
            switch result {
            case .written: outcome.written += 1
            case .unchanged: outcome.unchanged += 1
            case .foreign: break
            case .failed(let error): throw .disk(error)
            }
        }
    }

    /// A page of the output, as what the index is made of.
    private typealias SearchedPage = (path: String, hash: ByteHash)

    /// Pages and documents are written as they are rendered: a large site is never whole in memory.
    private func pages(
        _ total: inout BuildTimings, _ texts: inout [SearchedPage], _ publish: @escaping @Sendable (OutputFile) -> Publisher.Result
    ) async -> [Published] {
        let renderer = renderer
        let isSearched = indexer != nil
        let results = await concurrentMap(renderer.pages) { page -> (GuideDigests, [Published], [SearchedPage], BuildTimings) in
            var work = BuildTimings()
            var texts: [SearchedPage] = []
            let digests = BuildTimings.measure(&work.documents.rendering) { renderer.digests(of: page) }
            let files = renderer.locales.flatMap { locale -> [Published] in
                let html = BuildTimings.measure(&work.pages.rendering) { renderer.page(page, locale: locale, digests: digests) }
                let json = BuildTimings.measure(&work.documents.rendering) { renderer.document(page, locale: locale, digests: digests) }
                if isSearched { texts.append((html.path, ByteHash(html.bytes))) }
                let published = [
                    (html.path, BuildTimings.measure(&work.pages.writing) { publish(html) }),
                    (json.path, BuildTimings.measure(&work.documents.writing) { publish(json) }),
                ]
                let others = [renderer.markdownPage(page, locale: locale)] + renderer.tours(page, locale: locale)
                return published + others.map { ($0.path, publish($0)) }
            }
            return (digests, files, texts, work)
        }
        let digests = results.map(\.0)
        for (_, _, pages, work) in results {
            total.add(work)
            texts += pages
        }
        let catalogs = renderer.locales.flatMap { locale in
            [
                renderer.catalog(locale: locale, digests: digests), renderer.labels(locale: locale),
                renderer.languageModelIndex(locale: locale),
            ]
        }
        return results.flatMap(\.1) + catalogs.map { ($0.path, publish($0)) }
    }

    /// What all pages share, and what the build draws.
    private func shared() -> [OutputFile] {
        let drawings = site.drawings.sorted { $0.key < $1.key }.map { OutputFile(path: String($0.key.dropFirst()), bytes: $0.value) }
        let shells = renderer.locales.flatMap {
            [renderer.index(locale: $0), renderer.tags(locale: $0), renderer.notFound(locale: $0)].compactMap { $0 }
        }
        return shells + renderer.apiFiles() + renderer.permanentLinks() + forServers() + drawings
    }

    /// What servers, browsers and search engines read. A `_headers`, `manifest.webmanifest`, `_redirects` or `sitemap.xml` of the site's own
    /// stays as it was written.
    private func forServers() -> [OutputFile] {
        let own = Set(site.publicFiles.compactMap { site.index.publicURL(of: $0)?.dropFirst() }.map(String.init))
        // The parts of a sitemap are nothing without its index.
        let sitemap = own.contains("sitemap.xml") ? [] : renderer.sitemap()
        return (renderer.themeFiles() + renderer.headers() + renderer.redirects() + sitemap).filter { !own.contains($0.path) }
    }

    /// The public folder, and the files beside the pages that a page names.
    private func copies() -> [(source: FilePath, path: String)] {
        var sources = Set(site.publicFiles)
        let localized = renderer.locales.map(site.index.localizedImages)
        for page in renderer.pages {
            for image in page.images {
                if case .file(let path) = site.index.target(ofImage: image.source.value, from: page.contentPath) {
                    sources.formUnion([path] + localized.compactMap { $0[path]?.file })
                }
            }
            for link in page.links {
                if case .file(let path) = site.index.target(ofLink: link.destination.value, from: page.contentPath) { sources.insert(path) }
            }
        }
        return sources.sorted().compactMap { source in
            // A sample is drawn, and a page is rendered.
            guard site.index.files.contains(source), source.fileExtension != "md" else { return nil }
            return site.index.publicURL(of: source).map { (source, String($0.dropFirst())) }
        }
    }
}
