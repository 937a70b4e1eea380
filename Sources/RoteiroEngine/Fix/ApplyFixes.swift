import RoteiroChecks
import RoteiroCore
package import RoteiroSystem

/// Implements `roteiro check --fix` and `--diff`: applies the fixes of the reported findings in memory, in rounds until none is left. Each
/// round reads and checks the site again. `FixOutcome.write` writes the result.
///
/// With `offered`, offered fixes are applied in a single final round: further rounds would build on a guess. Files in which these fixes
/// together cause an error get only the first of them. If the fixes lead back to an earlier text, nothing is changed.
package func applyFixes(
    _ project: Project, _ request: CheckRequest, offered: Bool = false, on disk: some WritableDisk,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws(Project.Failure) -> FixOutcome {
    let session = try await CheckSession(project, request, on: disk, progress: progress)
    var fixes = try FixSession(project, disk)
    var site = session.site
    var result = await session.run(on: site)
    let before = session.outcome(of: site, result)
    var outcome = FixOutcome(before: before, after: before)
    var (round, trust) = (0, FixSelection.Trust.safe)
    var states = [fixes.state]
    var codes: [[String]] = []
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
        let start = (fixes: fixes, site: site, errors: errors(in: result, site.texts))
        var chosen = selection
        try fixes.apply(chosen, site.texts)
        site = try await fixes.site(for: session.purpose, linkResults: site.linkResults)
        result = await session.run(on: site)
        let worse = errors(in: result, site.texts).filter { path, counts in
            counts.contains { $0.value > start.errors[path]?[$0.key] ?? 0 }
        }
        if trust == .offered, !worse.isEmpty {
            fixes = start.fixes
            chosen = try fixes.selection(outcome.after.diagnostics, start.site, trust, single: Set(worse.keys))
            if chosen.chosen != selection.chosen {
                try fixes.apply(chosen, start.site.texts)
                site = try await fixes.site(for: session.purpose, linkResults: site.linkResults)
                result = await session.run(on: site)
            } else {
                try fixes.apply(chosen, start.site.texts)
            }
        }
        codes.append(chosen.chosen.map(\.code))
        if let first = states.firstIndex(of: fixes.state) {
            var unchanged = FixOutcome(before: before, after: before)
            unchanged.isSettled = false
            unchanged.circle = Set(codes[first...].joined()).sorted()
            return unchanged
        }
        states.append(fixes.state)
        outcome.applied += chosen.chosen.map { FixOutcome.Entry($0, start.site.texts) }
        outcome.after = session.outcome(of: site, result)
        if trust == .offered { break }
        round += 1
    }
    outcome.files = fixes.files
    outcome.renames = fixes.renames
    return outcome
}

/// Returns the numbers of errors by path and code.
private func errors(in result: CheckResult, _ texts: SourceTexts) -> [String: [String: Int]] {
    var counts: [String: [String: Int]] = [:]
    for finding in result.findings where finding.severity == .error {
        let path =
            switch finding.location {
            case .file(let path): path
            case .span(let span): texts[span.file].path
            }
        counts[path, default: [:]][finding.code, default: 0] += 1
    }
    return counts
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
