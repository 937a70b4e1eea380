import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Everything that a build publishes.
struct Publication<Storage: Disk> {
    private let project: Project
    private let site: ResolvedSite
    private let drawings: [String: [UInt8]]
    private let renderer: Renderer
    private let indexer: (any SearchIndexer)?
    private let disk: Storage
    private let publisher: Publisher<Storage>

    /// `drawings` are PNG files by their path below the site's root.
    init(
        _ project: Project, _ site: ResolvedSite, _ drawings: [String: [UInt8]], _ renderer: Renderer,
        _ indexer: (any SearchIndexer)?, _ disk: Storage
    ) {
        self.project = project
        self.site = site
        self.drawings = drawings
        self.renderer = renderer
        self.indexer = indexer
        self.disk = disk
        publisher = Publisher(project, on: disk)
    }

    private typealias Published = (path: String, result: Publisher<Storage>.Result)

    func publish(into outcome: inout BuildOutcome, progress: (Phase) -> Void) async throws(Project.Failure) {
        var texts: [SearchedPage] = []
        var published = await pages(&outcome.work, &texts)
        published += await concurrentMap(drawings.sorted { $0.key < $1.key }) { [publisher] path, bytes in
            let file = OutputFile(path: String(path.dropFirst()), bytes: bytes)
            return (file.path, publisher.publish(file))
        }
        published += await concurrentMap(copies()) { [project, disk, publisher] copy in
            do throws(DiskError) {
                let bytes = try disk.read(project.path(copy.source.string))
                return (copy.path, publisher.publish(OutputFile(path: copy.path, bytes: bytes)))
            } catch {
                return (copy.path, .failed(error))
            }
        }
        try count(published, in: &outcome)
        // What is no more goes before the index is made of what stands there.
        try remove(published, where: { !SearchFiles.isOfIndex($0) }, in: &outcome)
        if let indexer {
            progress(.indexing)
            let search = try await SearchPublication(indexer: indexer, disk: disk, publisher: publisher).publish(texts)
            try count(search.files, in: &outcome)
            published += search.files
            outcome.search = search.isNew ? .made : .unchanged
        }
        try remove(published, where: SearchFiles.isOfIndex, in: &outcome)
        do { try publisher.finish(Set(published.map(\.path))) } catch { throw .disk(error) }
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
            case .failed(let error): throw .disk(error)
            }
        }
    }

    /// A page of the output, as what the index is made of.
    private typealias SearchedPage = (path: String, hash: ByteHash)

    /// Pages are written as they are rendered, format by format: a large site is never whole in memory.
    private func pages(_ total: inout BuildTimings, _ texts: inout [SearchedPage]) async -> [Published] {
        let pages = await concurrentMap(renderer.pages) { [renderer, publisher, isSearched = indexer != nil] page in
            RenderedPage(page, renderer, publisher, isSearched: isSearched)
        }
        for page in pages {
            total.add(page.timings)
            texts += page.texts
        }
        let digests = pages.map(\.digests)
        let shared = await concurrentMap(OutputFormats.all, chunk: 1) { [renderer, publisher] format in
            renderer.sharedFiles(format, digests: digests).map { ($0.path, publisher.publish($0)) }
        }
        return pages.flatMap(\.published) + shared.flatMap { $0 }
    }

    /// A page in every language and format, as it was written.
    private struct RenderedPage: Sendable {
        let digests: GuideDigests
        private(set) var published: [Published] = []
        private(set) var texts: [SearchedPage] = []
        private(set) var timings = BuildTimings()

        init(_ page: Page, _ renderer: Renderer, _ publisher: Publisher<Storage>, isSearched: Bool) {
            digests = BuildTimings.measure(&timings[OutputFormats.documents.name].rendering) { renderer.digests(of: page) }
            for context in renderer.contexts(of: page, digests: digests) {
                for format in OutputFormats.all {
                    let files = BuildTimings.measure(&timings[format.name].rendering) { format.files(of: context) }
                    for file in files {
                        if isSearched, format.isSearched { texts.append((file.path, ByteHash(file.bytes))) }
                        let result = BuildTimings.measure(&timings[format.name].writing) { publisher.publish(file) }
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
