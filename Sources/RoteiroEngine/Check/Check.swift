import RoteiroChecks
package import RoteiroCore
package import RoteiroSystem

/// Everything that is wrong with a site that was read, but for what its exceptions accept. `today` ends exceptions that have a
/// date.
package func findings(in site: ResolvedSite, today: CalendarDay? = nil) async -> [Diagnostic] {
    await runRules(on: site, today: today).findings
}

/// The same, with what the exceptions accept beside it. Pages are checked in parallel.
func runRules(on site: ResolvedSite, today: CalendarDay?) async -> CheckResult {
    let ofPages = await concurrentMap(site.pages) { check($0, of: site) }
    return finish(ofPages.flatMap { $0 }, of: site, today: today)
}

/// `roteiro check`: reads the site, checks all of it, and says what is new in the part that was asked for. `asked` hears how many of how
/// many answers of other sites are known.
package func check(
    _ project: Project, _ request: CheckRequest, on disk: some WritableDisk, asked: (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws(Project.Failure) -> CheckOutcome {
    var session = try await CheckSession(project, request, on: disk, asked: asked)
    let all = await session.run(on: session.site)
    var update: CheckOutcome.BaselineUpdate?
    if request.updatesBaseline {
        let new = Baseline(of: all.findings, in: session.site.texts)
        update = try BaselineStore(project, request.baseline, disk).write(new, over: session.baseline)
        session.baseline = new
    }
    var outcome = session.outcome(of: session.site, all)
    outcome.baselineUpdate = update
    return outcome
}
