package import RoteiroCore

/// The reported and suppressed findings of a check, each list in the order of `DiagnosticOrder`.
package struct CheckResult: Sendable {
    /// The findings to report.
    package var findings: [Diagnostic] = []
    /// Findings suppressed by exceptions in the settings or ignore comments.
    package var excepted: [Diagnostic] = []
    /// Findings suppressed by the baseline.
    package var baselined: [Diagnostic] = []
    /// Baseline entries without a matching finding.
    package var gone: [Baseline.Entry] = []

    package init() {}

    /// Returns a copy in which findings covered by `baseline` are suppressed.
    package func against(_ baseline: Baseline, in texts: SourceTexts) -> CheckResult {
        var left = Dictionary(baseline.entries.map { ($0.key, $0.count) }) { $0 + $1 }
        var keys = FindingKeys(texts)
        var result = self
        result.findings = []
        for finding in findings {
            let key = keys.key(of: finding)
            if let count = left[key], count > 0 {
                left[key] = count - 1
                result.baselined.append(finding)
            } else {
                result.findings.append(finding)
            }
        }
        result.gone = Baseline.Entry.sorted(left.filter { $0.value > 0 }.map { Baseline.Entry($0.key, count: $0.value) })
        return result
    }

    /// Returns a copy restricted to `selection`. Apply it after exceptions and baseline: a partial run must not make them look stale.
    package func selected(by selection: Selection, in texts: SourceTexts) -> CheckResult {
        var result = CheckResult()
        result.findings = findings.filter { selection.contains($0, in: texts) }
        result.excepted = excepted.filter { selection.contains($0, in: texts) }
        result.baselined = baselined.filter { selection.contains($0, in: texts) }
        result.gone = gone.filter { selection.contains(code: $0.key.code, path: $0.key.file) }
        return result
    }
}
