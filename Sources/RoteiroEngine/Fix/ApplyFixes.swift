import RoteiroChecks
import RoteiroCore
package import RoteiroSystem

/// Implements `roteiro check --fix` and `--diff`: applies the fixes of the reported findings in memory, in rounds until none is left. Each
/// round reads and checks the site again. `FixOutcome.write` writes the result.
///
/// With `offered`, offered fixes are applied in a single final round: further rounds would build on a guess.
package func applyFixes(
    _ project: Project, _ request: CheckRequest, offered: Bool = false, on disk: some WritableDisk,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws(Project.Failure) -> FixOutcome {
    let session = try await CheckSession(project, request, on: disk, progress: progress)
    var fixes = try FixSession(project, disk)
    var site = session.site
    let before = session.outcome(of: site, await session.run(on: site))
    var outcome = FixOutcome(before: before, after: before)
    var (round, trust) = (0, FixSelection.Trust.safe)
    while true {
        let selection = try fixes.selection(outcome.after.diagnostics, site, trust)
        if trust == .safe { outcome.isSettled = selection.chosen.isEmpty }
        // Every round refuses the same fixes, so the last list is complete.
        outcome.refused = selection.refused.map { FixOutcome.Entry($0, site.texts) }
        if selection.chosen.isEmpty || round == FixOutcome.limit {
            guard offered, outcome.isSettled, trust == .safe else { break }
            trust = .offered
            continue
        }
        outcome.applied += selection.chosen.map { FixOutcome.Entry($0, site.texts) }
        try fixes.apply(selection, site.texts)
        site = try await fixes.site(for: session.purpose, linkResults: site.linkResults)
        outcome.after = session.outcome(of: site, await session.run(on: site))
        if trust == .offered { break }
        round += 1
    }
    outcome.files = fixes.files
    outcome.renames = fixes.renames
    return outcome
}

extension FixOutcome.Entry {
    fileprivate init(_ choice: FixSelection.Choice, _ texts: SourceTexts) {
        self.init(code: choice.code, place: texts.place(of: choice.location), message: choice.fix.title, isSafe: choice.fix.isSafe)
    }

    fileprivate init(_ refusal: FixSelection.Refusal, _ texts: SourceTexts) {
        self.init(code: refusal.code, place: texts.place(of: refusal.location), message: refusal.reason, isSafe: false)
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
