package import RoteiroCore

/// Everything that is wrong with a site, sorted by path, place and code, without repeats: severities and exceptions of the
/// settings are applied. `today` ends exceptions that have a date; without it none ends.
package func check(_ site: ResolvedSite, today: CalendarDay? = nil) -> [Diagnostic] {
    finish(site.pages.flatMap { check($0, of: site) }, of: site, today: today).findings
}

/// What is wrong with one page, before exceptions: pages may be checked in parallel, then `finish`ed together.
package func check(_ page: Page, of site: ResolvedSite) -> [Diagnostic] {
    run(rules: Rules.all, on: site) { $0.diagnostics(in: page, of: site) }
}

/// The findings of all pages and those of the site as a whole, made one list: what the team accepts is set aside, and what it
/// accepts in vain is a finding itself.
package func finish(_ findings: [Diagnostic], of site: ResolvedSite, today: CalendarDay? = nil) -> CheckResult {
    let order = DiagnosticOrder(site.texts)
    let all = order.sorted(findings + run(rules: Rules.all, on: site) { $0.diagnostics(of: site) })
    var filter = ExceptionFilter(site, today: today)
    var result = CheckResult()
    for finding in all {
        if filter.hides(finding) { result.excepted.append(finding) } else { result.findings.append(finding) }
    }
    let stale = filter.stale
    if stale.isEmpty { return result }
    var severities = SeverityTable(site.settings)
    result.findings = order.sorted(result.findings + stale.compactMap { severities.applied(to: $0, of: ExceptionStale.info, site.texts) })
    return result
}

/// What those of `rules` find that are not off, each finding with the severity that it has in its file.
private func run(rules: [any Rule.Type], on site: ResolvedSite, _ diagnose: (any Rule) -> [Diagnostic]) -> [Diagnostic] {
    var severities = SeverityTable(site.settings)
    return rules.flatMap { rule -> [Diagnostic] in
        let info = rule.info
        if severities.isOff(info) { return [] }
        return diagnose(rule.init()).compactMap { severities.applied(to: $0, of: info, site.texts) }
    }
}

extension SeverityTable {
    /// The finding with the severity that the team gives it; nil when the rule is off in its file.
    fileprivate mutating func applied(to diagnostic: Diagnostic, of info: RuleInfo, _ texts: SourceTexts) -> Diagnostic? {
        guard let severity = severity(of: info, at: diagnostic.location.path(in: texts)) else { return nil }
        var diagnostic = diagnostic
        diagnostic.severity = severity
        return diagnostic
    }
}

extension Diagnostic.Location {
    /// The file, relative to the project.
    func path(in texts: SourceTexts) -> String {
        switch self {
        case .file(let path): path
        case .span(let span): texts[span.file].path
        }
    }
}
