import RoteiroChecks
package import RoteiroCore
package import RoteiroSystem

/// Returns the findings of a site that exceptions do not cover. Dated exceptions expire relative to `today`.
package func findings(in site: ResolvedSite, today: CalendarDay? = nil) async -> [Diagnostic] {
    await runRules(on: site, today: today).findings
}

/// Checks pages in parallel and returns findings and excepted findings.
func runRules(on site: ResolvedSite, today: CalendarDay?) async -> CheckResult {
    let ofPages = await concurrentMap(site.pages + site.translatedPages) { check($0, of: site) }
    return finish(ofPages.flatMap { $0 }, of: site, today: today)
}

/// Implements `roteiro check`: checks the whole site and reports the selected part without the baseline. `progress` is called with the
/// progress of the external link check.
package func check(
    _ project: Project, _ request: CheckRequest, on disk: some WritableDisk, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws(Project.Failure) -> CheckOutcome {
    var session = try await CheckSession(project, request, on: disk, progress: progress)
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
