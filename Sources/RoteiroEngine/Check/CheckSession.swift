import RoteiroChecks
import RoteiroCore
import RoteiroSystem

/// What a check needs to know beside the site: the part that is asked for, what is known already, what other sites answered. It is
/// found out once; then the rules run on the site, and on what fixes make of it.
struct CheckSession {
    /// As it was read.
    let site: ResolvedSite
    /// Findings that are known already.
    var baseline: Baseline
    /// Whether a rule that is asked for is about what image files hold.
    let purpose: ReadSite.Purpose
    private let request: CheckRequest
    private let selection: Selection
    private let notices: [Message]

    init(
        _ project: Project, _ request: CheckRequest, on disk: some WritableDisk, asked: (_ done: Int, _ total: Int) -> Void
    ) async throws(Project.Failure) {
        let rules = try request.selectors()
        try SiteTheme.checkTemplates(of: project, on: disk)
        self.request = request
        baseline = try BaselineStore(project, request.baseline, disk).read(isNeeded: !request.updatesBaseline)
        // A baseline that is made anew holds all findings.
        let needsImages = request.updatesBaseline || Selection(only: rules.only, ignored: rules.ignored).needsImages(project.settings)
        purpose = needsImages ? .check : .texts
        let parsed = await ParsedSite(try await ReadSite(project, for: purpose, from: disk))
        selection = Selection(only: rules.only, ignored: rules.ignored, paths: try SelectedPaths(request, parsed.read, disk).paths)
        var answers = ExternalLinks.Outcome(answers: [:], notices: [])
        if let external = request.external {
            do { answers = try external.ask(parsed.pages, project.settings.externalLinks, on: disk, progress: asked) } catch {
                throw .network(error.message)
            }
        }
        site = await ResolvedSite(parsed, answers: answers.answers)
        notices = answers.notices + [UnreadQRNotice.notice(of: site)].compactMap { $0 }
    }

    /// Everything that is wrong with `site`, but for what its exceptions accept.
    func run(on site: ResolvedSite) async -> CheckResult { await runRules(on: site, today: request.today) }

    /// What is to be told of a state of the site.
    func outcome(of site: ResolvedSite, _ all: CheckResult) -> CheckOutcome {
        let result = all.against(baseline, in: site.texts).selected(by: selection, in: site.texts)
        return CheckOutcome(
            diagnostics: result.findings, texts: site.texts, pages: site.pages.count { selection.contains(path: $0.path.string) },
            excepted: result.excepted.count, baselined: result.baselined.count,
            gone: result.gone.reduce(0) { $0 + $1.count }, notices: notices)
    }
}
