import GuideChecks
public import GuideModel

/// Everything that is wrong with a site that was read, but for what its exceptions accept. `today` ends exceptions that have a
/// date.
public func findings(in site: SiteIndex, today: CalendarDay? = nil) async -> [Diagnostic] {
    await verdict(on: site, today: today).findings
}

/// The same, with what the exceptions accept beside it. Pages are checked in parallel.
func verdict(on site: SiteIndex, today: CalendarDay?) async -> Verdict {
    let ofPages = await concurrentMap(site.pages) { check($0, of: site) }
    return conclude(ofPages.flatMap { $0 }, of: site, today: today)
}

/// `roteiro check`: reads the site, checks all of it, and says what is new in the part that was asked for. `asked` hears how many of how
/// many answers of other sites are known.
public func check(
    _ project: Project, _ request: CheckRequest, on disk: some Disk, asked: (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws(Project.Failure) -> CheckOutcome {
    let rules = try request.selectors()
    let baselines = BaselineStore(project, request.baseline, disk)
    let old = try baselines.read(isNeeded: !request.updatesBaseline)
    var site = try await LoadedSite(project, draws: false, from: disk)
    let paths = try SelectedPaths(request, project, site.index, disk).paths
    let selection = Selection(only: rules.only, ignored: rules.ignored, paths: paths)

    var notices: [Words] = []
    if let external = request.external {
        let answers: ExternalLinks.Outcome
        do { answers = try external.ask(site.index, on: disk, progress: asked) } catch { throw .network(error.description) }
        site.index.externalLinks = answers.answers
        notices = answers.notices
    }

    let texts = site.index.texts
    let all = await verdict(on: site.index, today: request.today)
    let new = request.updatesBaseline ? Baseline(of: all.findings, in: texts) : old
    let update = request.updatesBaseline ? try baselines.write(new, over: old) : nil
    let verdict = all.against(new, in: texts).selected(by: selection, in: texts)
    return CheckOutcome(
        diagnostics: verdict.findings, texts: texts, pages: site.index.pages.count { selection.contains(path: $0.path.string) },
        excepted: verdict.excepted.count, baselined: verdict.baselined.count,
        gone: verdict.gone.reduce(0) { $0 + $1.count }, baselineUpdate: update,
        notices: notices)
}
