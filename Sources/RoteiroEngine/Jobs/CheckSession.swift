import RoteiroChecks
import RoteiroCore
import RoteiroSystem

/// What a check needs to know beside the site: the part that is asked for, what is known already, what other sites answered. It is
/// found out once; then it judges the site, and what fixes make of it.
struct CheckSession {
    /// As it was read.
    let site: SiteIndex
    /// Findings that are known already.
    var baseline: Baseline
    /// A rule that is asked for is about what image files hold.
    let readsImages: Bool
    private let request: CheckRequest
    private let selection: Selection
    private let notices: [Words]

    init(
        _ project: Project, _ request: CheckRequest, on disk: some WritableDisk, asked: (_ done: Int, _ total: Int) -> Void
    ) async throws(Project.Failure) {
        let rules = try request.selectors()
        self.request = request
        baseline = try BaselineStore(project, request.baseline, disk).read(isNeeded: !request.updatesBaseline)
        // A baseline that is made anew holds all findings.
        readsImages = request.updatesBaseline || Selection(only: rules.only, ignored: rules.ignored).needsImages(project.settings)
        var site = try await LoadedSite(project, draws: false, readsImages: readsImages, from: disk).index
        let paths = try SelectedPaths(request, project, site, disk).paths
        selection = Selection(only: rules.only, ignored: rules.ignored, paths: paths)
        var notices: [Words] = []
        if let external = request.external {
            let answers: ExternalLinks.Outcome
            do { answers = try external.ask(site, on: disk, progress: asked) } catch { throw .network(error.description) }
            site.externalLinks = answers.answers
            notices = answers.notices
        }
        if let notice = UnreadQRNotice.notice(of: site) { notices.append(notice) }
        self.site = site
        self.notices = notices
    }

    /// Everything that is wrong with `site`, but for what its exceptions accept.
    func verdict(on site: SiteIndex) async -> CheckResult { await RoteiroEngine.verdict(on: site, today: request.today) }

    /// What is to be told of a state of the site.
    func outcome(of site: SiteIndex, _ all: CheckResult) -> CheckOutcome {
        let verdict = all.against(baseline, in: site.texts).selected(by: selection, in: site.texts)
        return CheckOutcome(
            diagnostics: verdict.findings, texts: site.texts, pages: site.pages.count { selection.contains(path: $0.path.string) },
            excepted: verdict.excepted.count, baselined: verdict.baselined.count,
            gone: verdict.gone.reduce(0) { $0 + $1.count }, notices: notices)
    }
}
