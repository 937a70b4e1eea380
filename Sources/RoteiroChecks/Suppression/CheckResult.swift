package import RoteiroCore

/// What a check found, and what of it the team has accepted. Lists are sorted by path, place and code.
package struct CheckResult: Sendable {
    /// What is to be told.
    package var findings: [Diagnostic] = []
    /// Set aside by exceptions of the settings and by comments in the texts.
    package var excepted: [Diagnostic] = []
    /// Set aside because they stand in the baseline.
    package var baselined: [Diagnostic] = []
    /// What the baseline holds and nobody finds any more.
    package var gone: [Baseline.Entry] = []

    /// Nothing found yet.
    package init() {}

    /// The same, with what stands in `baseline` set aside.
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

    /// The same, with only what `selection` asks for. Exceptions and the baseline were applied to everything: a run that looks at a
    /// part makes none of them look stale.
    package func selected(by selection: Selection, in texts: SourceTexts) -> CheckResult {
        var result = CheckResult()
        result.findings = findings.filter { selection.contains($0, in: texts) }
        result.excepted = excepted.filter { selection.contains($0, in: texts) }
        result.baselined = baselined.filter { selection.contains($0, in: texts) }
        result.gone = gone.filter { selection.contains(code: $0.key.code, path: $0.key.file) }
        return result
    }
}
