import RoteiroChecks
package import RoteiroCore
import RoteiroImages
import RoteiroRendering
package import RoteiroSystem

/// Reads, parses, checks, renders and writes a site. Unreadable pages become diagnostics; the rest of the site is built. `today` affects
/// only expired exceptions, never the published files. `baseline` contains findings that are not reported. `findIndexer` runs concurrently; if it returns nil, the site has no search.
package func build(
    _ project: Project, today: CalendarDay? = nil, baseline: CheckRequest.BaselineChoice = .standard, on disk: some WritableDisk,
    findIndexer: @escaping @Sendable () async -> (any SearchIndexer)? = { nil }, progress: (Phase) -> Void = { _ in }
) async throws(Project.Failure) -> BuildOutcome {
    progress(.reading)
    async let found = findIndexer()
    let known = try BaselineStore(project, baseline, disk).read(isNeeded: true)
    let read = try await ReadSite(project, for: .build, from: disk)
    try read.requirePages()
    let parsed = await ParsedSite(read)
    let drawn = await GeneratedImages(parsed)
    let site = ResolvedSite(parsed, drawn)
    progress(.checking(pages: site.pages.count))
    let result = await runRules(on: site, today: today).against(known, in: site.texts)
    var outcome = BuildOutcome(
        diagnostics: result.findings, texts: site.texts, excepted: result.excepted.count, baselined: result.baselined.count)
    let indexer = await found
    let renderer: Renderer
    do {
        let sites = await parsed.localized(site)
        let tags = Set((parsed.pages + parsed.translatedPages).compactMap(\.guide.frontMatter.lang))
        let packs = Dictionary(tags.map { ($0, parsed.read.languages.pack(of: $0)) }) { first, _ in first }
        renderer = try Renderer(
            sites, theme: parsed.read.theme.files, packs: packs, search: indexer == nil ? nil : SearchFiles.script, sha256: { sha256($0) })
    } catch {
        throw .template(error)
    }
    outcome.pages = renderer.pages.count
    progress(.publishing(pages: renderer.pages.count))
    let publication = try Publication(project, site, drawn.files, renderer, indexer, disk)
    try await publication.publish(into: &outcome, progress: progress)
    return outcome
}
