import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Everything that a build publishes.
struct Publication {
    private let site: ResolvedSite
    private let drawings: [String: [UInt8]]
    private let renderer: Renderer
    private let indexer: (any SearchIndexer)?
    private let files: ProjectFiles
    private let publisher: Publisher

    /// `drawings` are PNG files by their path below the site's root.
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
        var published = await all(&outcome.work, &texts) { [publisher] in publisher.publish($0) }
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

    /// Before anything is written: what no build wrote is not replaced, unless by the same bytes. Only where there are such files is the site
    /// rendered for this.
    private func refuseForeignFiles() async throws(Project.Failure) {
        var (work, texts) = (BuildTimings(), [SearchedPage]())
        let results = await all(&work, &texts) { [publisher] file in publisher.obstacle(to: file).map { .foreign($0) } ?? .unchanged }
        try publisher.refuse(results.compactMap { if case .foreign(let path) = $0.result { path } else { nil } })
    }

    private func all(
        _ work: inout BuildTimings, _ texts: inout [SearchedPage], _ publish: @escaping @Sendable (OutputFile) -> Publisher.Result
    ) async -> [Published] {
        var published = await pages(&work, &texts, publish)
        published += await concurrentMap(drawings.sorted { $0.key < $1.key }) { path, bytes in
            let file = OutputFile(path: String(path.dropFirst()), bytes: bytes)
            return (file.path, publish(file))
        }
        published += await concurrentMap(copies()) { [files] copy in
            do throws(FileFault) {
                return (copy.path, publish(OutputFile(path: copy.path, bytes: try files.read(copy.source))))
            } catch {
                return (copy.path, .failed(DiskError(action: "read", path: files.place(of: error.path), reason: error.reason)))
            }
        }
        return published
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
            case .foreign(let path): try publisher.refuse([path])
            case .failed(let error): throw .disk(error)
            }
        }
    }

    /// A page of the output, as what the index is made of.
    private typealias SearchedPage = (path: String, hash: ByteHash)

    /// Pages are written as they are rendered, format by format: a large site is never whole in memory.
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

    /// A page in every language and format, as it was written.
    private struct RenderedPage: Sendable {
        let digests: GuideDigests
        private(set) var published: [Published] = []
        private(set) var texts: [SearchedPage] = []
        private(set) var timings = BuildTimings()

        init(_ page: Page, _ renderer: Renderer, isSearched: Bool, _ publish: (OutputFile) -> Publisher.Result) {
            digests = BuildTimings.measure(&timings[OutputFormats.documents.name].rendering) { renderer.digests(of: page) }
            for context in renderer.contexts(of: page, digests: digests) {
                for format in OutputFormats.all {
                    let files = BuildTimings.measure(&timings[format.name].rendering) { format.files(of: context) }
                    for file in files {
                        if isSearched, format.isSearched { texts.append((file.path, ByteHash(file.bytes))) }
                        let result = BuildTimings.measure(&timings[format.name].writing) { publish(file) }
                        published.append((file.path, result))
                    }
                }
            }
        }
    }

    /// The public folder, and the files beside the pages that a page names.
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
            // A sample is drawn, and a page is rendered.
            guard site.files.all.contains(source), source.fileExtension != "md" else { return nil }
            return site.publicURL(of: source).map { (source, String($0.dropFirst())) }
        }
    }
}
