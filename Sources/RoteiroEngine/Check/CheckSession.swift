import RoteiroChecks
import RoteiroCore
import RoteiroSystem

/// The inputs of a check besides the site: selection, baseline and external link results. They are computed once; the rules can then run
/// repeatedly, also on the site after fixes.
struct CheckSession {
    /// The site before fixes.
    let site: ResolvedSite
    var baseline: Baseline
    /// `.check` if a selected rule reads images, otherwise `.texts`.
    let purpose: ReadSite.Purpose
    private let request: CheckRequest
    private let selection: Selection
    private let notices: [Message]

    init(
        _ project: Project, _ request: CheckRequest, on disk: some WritableDisk, progress: (_ done: Int, _ total: Int) -> Void
    ) async throws(Project.Failure) {
        let rules = try request.selectors()
        try checkTemplates(of: project, on: disk)
        self.request = request
        baseline = try BaselineStore(project, request.baseline, disk).read(isNeeded: !request.updatesBaseline)
        // A new baseline contains the findings of all rules.
        let needsImages = request.updatesBaseline || Selection(only: rules.only, ignored: rules.ignored).needsImages(project.settings)
        purpose = needsImages ? .check : .texts
        let read = try await ReadSite(project, for: purpose, from: disk)
        try read.requirePages()
        let parsed = await ParsedSite(read)
        selection = Selection(only: rules.only, ignored: rules.ignored, paths: try SelectedPaths(request, parsed.read, disk).paths)
        var checked = ExternalLinks.Outcome(linkResults: [:], notices: [])
        if let external = request.external {
            do { checked = try external.ask(parsed.pages, project.settings, on: disk, progress: progress) } catch {
                throw .network(error.message)
            }
        }
        site = await ResolvedSite(parsed, linkResults: checked.linkResults)
        notices = checked.notices + [UnreadQRNotice.notice(of: site)].compactMap { $0 }
    }

    func run(on site: ResolvedSite) async -> CheckResult { await runRules(on: site, today: request.today) }

    /// Applies baseline and selection to the result of a run.
    func outcome(of site: ResolvedSite, _ all: CheckResult) -> CheckOutcome {
        let result = all.against(baseline, in: site.texts).selected(by: selection, in: site.texts)
        return CheckOutcome(
            diagnostics: result.findings, texts: site.texts, pages: site.pages.count { selection.contains(path: $0.path.string) },
            excepted: result.excepted.count, baselined: result.baselined.count,
            gone: result.gone.reduce(0) { $0 + $1.count }, notices: notices)
    }
}
