package import RoteiroCore

/// Returns all findings of a site, without duplicates, in the order of `DiagnosticOrder`. Severities and exceptions from the settings are
/// applied. Dated exceptions expire relative to `today`; with nil they never expire.
package func check(_ site: ResolvedSite, today: CalendarDay? = nil) -> [Diagnostic] {
    finish((site.pages + site.translatedPages).flatMap { check($0, of: site) }, of: site, today: today).findings
}

/// Returns the findings of one page before exceptions are applied. Pages can be checked in parallel; `finish` then merges the results.
package func check(_ page: Page, of site: ResolvedSite) -> [Diagnostic] {
    run(rules: page.locale == nil ? Rules.all : Rules.ofTranslatedPages, on: site) { $0.diagnostics(in: page, of: site) }
}

/// Merges the page findings with the site-wide ones and filters excepted findings. Stale exceptions become findings of `ExceptionStale`.
package func finish(_ findings: [Diagnostic], of site: ResolvedSite, today: CalendarDay? = nil) -> CheckResult {
    let order = DiagnosticOrder(site.texts)
    let shared = SharedFiles(site.pages)
    let all = order.sorted(findings + run(rules: Rules.all, on: site) { $0.diagnostics(of: site) }).map { shared.reviewed($0, site.texts) }
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

/// Runs the rules that are not off. Each finding gets the severity configured for its file.
private func run(rules: [any Rule.Type], on site: ResolvedSite, _ diagnose: (any Rule) -> [Diagnostic]) -> [Diagnostic] {
    var severities = SeverityTable(site.settings)
    return rules.flatMap { rule -> [Diagnostic] in
        let info = rule.info
        if severities.isOff(info) { return [] }
        return diagnose(rule.init()).compactMap { severities.applied(to: $0, of: info, site.texts) }
    }
}

extension SeverityTable {
    /// Returns the finding with its configured severity, or nil if the rule is off for its file.
    fileprivate mutating func applied(to diagnostic: Diagnostic, of info: RuleInfo, _ texts: SourceTexts) -> Diagnostic? {
        guard let severity = severity(of: info, at: diagnostic.location.path(in: texts), own: diagnostic.severity) else { return nil }
        var diagnostic = diagnostic
        diagnostic.severity = severity
        return diagnostic
    }
}

extension Diagnostic.Location {
    /// The path of the file, relative to the project.
    func path(in texts: SourceTexts) -> String {
        switch self {
        case .file(let path): path
        case .span(let span): texts[span.file].path
        }
    }
}
