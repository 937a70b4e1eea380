import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Publishes all files of a build.
struct Publication {
    private let site: ResolvedSite
    private let drawings: [String: [UInt8]]
    private let renderer: Renderer
    private let indexer: (any SearchIndexer)?
    private let files: ProjectFiles
    private let publisher: Publisher

    /// `drawings` are generated PNG files by their path below the site root.
    init(
        _ project: Project, _ site: ResolvedSite, _ drawings: [String: [UInt8]], _ renderer: Renderer,
        _ indexer: (any SearchIndexer)?, _ disk: some WritableDisk
    ) throws(Project.Failure) {
        self.site = site
        self.drawings = drawings
        self.renderer = renderer
        self.indexer = indexer
        files = try project.files(on: disk)
        do { publisher = try Publisher(project, on: disk) } catch { throw .disk(error) }
    }

    private typealias Published = (path: String, result: Publisher.Result)

    func publish(into outcome: inout BuildOutcome, progress: (Phase) -> Void) async throws(Project.Failure) {
        if publisher.hasForeignFiles { try await refuseForeignFiles() }
        var texts: [SearchedPage] = []
        var published = await all(&outcome.timings, &texts) { [publisher] in publisher.publish($0) }
        try count(published, in: &outcome)
        // Stale pages must be deleted before the site is indexed.
        try remove(published, where: { !SearchFiles.isOfIndex($0) }, in: &outcome)
        if let indexer {
            progress(.indexing)
            let search = try await SearchPublication(indexer: indexer, publisher: publisher).publish(texts)
            try count(search.files, in: &outcome)
            published += search.files
            outcome.search = search.isNew ? .made : .unchanged
        } else {
            // Left behind by a build that was killed.
            do { try publisher.folder.removeAll(SearchPublication.draft) } catch { throw .disk(error) }
        }
        try remove(published, where: SearchFiles.isOfIndex, in: &outcome)
        do { try publisher.finish(Set(published.map(\.path))) } catch { throw .disk(error) }
    }

    /// Fails before anything is written if the build would replace files that no build wrote, unless their bytes are the same. This renders
    /// the site an extra time, so it runs only if the folder contains such files.
    private func refuseForeignFiles() async throws(Project.Failure) {
        var (timings, texts) = (BuildTimings(), [SearchedPage]())
        let results = await all(&timings, &texts) { [publisher] file in publisher.obstacle(to: file).map { .foreign($0) } ?? .unchanged }
        try publisher.refuse(results.compactMap { if case .foreign(let path) = $0.result { path } else { nil } })
    }

    private func all(
        _ timings: inout BuildTimings, _ texts: inout [SearchedPage], _ publish: @escaping @Sendable (OutputFile) -> Publisher.Result
    ) async -> [Published] {
        var published = await pages(&timings, &texts, publish)
        published += await concurrentMap(drawings.sorted { $0.key < $1.key }) { path, bytes in
            let file = OutputFile(path: String(path.dropFirst()), bytes: bytes)
            return (file.path, publish(file))
        }
        // A public file never replaces a page: R118 reports it.
        let generated = Set(published.map(\.path))
        published += await concurrentMap(copies().filter { !generated.contains($0.path) }) { [files] copy in
            do throws(FileFault) {
                return (copy.path, publish(OutputFile(path: copy.path, bytes: try files.read(copy.source))))
            } catch {
                return (copy.path, .failed(DiskError(.read, files.place(of: error.path), error.reason)))
            }
        }
        return published
    }

    /// Deletes files of earlier builds that are not in `published`.
    private func remove(
        _ published: [Published], where isIncluded: (String) -> Bool, in outcome: inout BuildOutcome
    ) throws(Project.Failure) {
        do { outcome.removed += try publisher.removeEarlier(except: Set(published.map(\.path)), where: isIncluded) } catch {
            throw .disk(error)
        }
    }

    private func count(_ published: [Published], in outcome: inout BuildOutcome) throws(Project.Failure) {
        for (_, result) in published {
            switch result {
            case .written: outcome.written += 1
            case .unchanged: outcome.unchanged += 1
            case .foreign(let path): try publisher.refuse([path])
            case .failed(let error): throw .disk(error)
            }
        }
    }

    /// An output page to index.
    private typealias SearchedPage = (path: String, hash: ByteHash)

    /// Writes pages while rendering them, so that a large site is never completely in memory.
    private func pages(
        _ total: inout BuildTimings, _ texts: inout [SearchedPage], _ publish: @escaping @Sendable (OutputFile) -> Publisher.Result
    ) async -> [Published] {
        let pages = await concurrentMap(renderer.pages) { [renderer, isSearched = indexer != nil] page in
            RenderedPage(page, renderer, isSearched: isSearched, publish)
        }
        for page in pages {
            total.add(page.timings)
            texts += page.texts
        }
        let digests = pages.map(\.digests)
        let shared = await concurrentMap(OutputFormats.all, chunk: 1) { [renderer] format in
            renderer.sharedFiles(format, digests: digests).map { ($0.path, publish($0)) }
        }
        return pages.flatMap(\.published) + shared.flatMap { $0 }
    }

    /// A page written in all languages and formats.
    private struct RenderedPage: Sendable {
        let digests: GuideDigests
        private(set) var published: [Published] = []
        private(set) var texts: [SearchedPage] = []
        private(set) var timings = BuildTimings()

        init(_ page: Page, _ renderer: Renderer, isSearched: Bool, _ publish: (OutputFile) -> Publisher.Result) {
            digests = BuildTimings.measure(&timings[OutputFormats.documents.name].rendering) { renderer.digests(of: page) }
            for context in renderer.contexts(of: page, digests: digests) {
                for format in OutputFormats.all {
                    let files = BuildTimings.measure(&timings[format.name].rendering) { renderer.files(format, of: context) }
                    for file in files {
                        if isSearched, format.isSearched { texts.append((file.path, ByteHash(file.bytes))) }
                        let result = BuildTimings.measure(&timings[format.name].writing) { publish(file) }
                        published.append((file.path, result))
                    }
                }
            }
        }
    }

    /// Returns the files to copy: the public folder and the content files that pages refer to.
    private func copies() -> [(source: FilePath, path: String)] {
        var sources = Set(site.files.published)
        let localized = renderer.locales.map(site.localizedImages)
        for page in renderer.pages {
            for image in page.images {
                if case .file(let path) = image.target {
                    sources.formUnion([path] + localized.compactMap { $0[path]?.file })
                }
            }
            for link in page.links {
                if case .file(let path) = link.target { sources.insert(path) }
            }
        }
        return sources.sorted().compactMap { source in
            // Samples are generated and pages are rendered instead of copied.
            guard site.files.all.contains(source), source.fileExtension != "md" else { return nil }
            return site.publicURL(of: source).map { (source, String($0.dropFirst())) }
        }
    }
}
