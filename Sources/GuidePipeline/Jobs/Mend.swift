import GuideChecks
public import GuideModel
import GuideText

/// Applies fixes in memory, round after round until none is left: each round reads and checks the site anew.
///
/// `findings` says which findings are to be mended. With `offered`, the offered fixes follow once the safe ones are settled, in
/// one round: a second would build on a guess.
public func mend(
    _ project: Project, offered: Bool = false, on disk: some Disk,
    findings: @Sendable (SiteIndex) async -> [Diagnostic] = { await GuidePipeline.findings(in: $0) }
) async throws(Project.Failure) -> Mending {
    var workshop = Workshop(project, disk)
    let site = try await workshop.read()
    let found = await findings(site)
    var mending = Mending(before: (site, found), after: (site, found))
    var (rounds, trust) = (0, FixSelection.Trust.safe)
    while true {
        let selection = workshop.selection(mending.after.findings, mending.after.site, trust)
        if selection.chosen.isEmpty || rounds == Mending.limit {
            mending.isSettled = selection.chosen.isEmpty
            // The same fix is refused in every round.
            mending.refused = selection.refused.map { Mending.Entry($0, mending.after.site.texts) }
            if offered, mending.isSettled, trust == .safe {
                trust = .offered
                continue
            }
            break
        }
        mending.applied += selection.chosen.map { Mending.Entry($0, mending.after.site.texts) }
        workshop.apply(selection, mending.after.site.texts)
        let site = try await workshop.read()
        mending.after = (site, await findings(site))
        if trust == .offered { break }
        rounds += 1
    }
    mending.files = workshop.files
    mending.renames = workshop.renames
    return mending
}

extension Mending.Entry {
    fileprivate init(_ choice: FixSelection.Choice, _ texts: SourceTexts) {
        self.init(code: choice.code, place: texts.place(of: choice.location), words: choice.fix.title, isSafe: choice.fix.isSafe)
    }

    fileprivate init(_ refusal: FixSelection.Refusal, _ texts: SourceTexts) {
        self.init(code: refusal.code, place: texts.place(of: refusal.location), words: refusal.reason, isSafe: false)
    }
}

extension SourceTexts {
    fileprivate func place(of location: Diagnostic.Location) -> String {
        switch location {
        case .file(let path): return path
        case .span(let span):
            let start = start(of: span)
            return "\(self[span.file].path):\(start.line):\(start.column)"
        }
    }
}
