package import RoteiroCore

/// Everything that is wrong with a site, sorted by path, place and code, without repeats: severities and exceptions of the
/// settings are applied. `today` ends exceptions that have a date; without it none ends.
package func check(_ site: SiteIndex, today: CalendarDay? = nil) -> [Diagnostic] {
    conclude(site.pages.flatMap { check($0, of: site) }, of: site, today: today).findings
}

/// What is wrong with one page, before exceptions: pages may be checked in parallel, then `conclude`d together.
package func check(_ page: PageIndex, of site: SiteIndex) -> [Diagnostic] {
    judge(site) { $0.diagnostics(in: page, of: site) }
}

/// The findings of all pages and those of the site as a whole, made one list: what the team accepts is set aside, and what it
/// accepts in vain is a finding itself.
package func conclude(_ findings: [Diagnostic], of site: SiteIndex, today: CalendarDay? = nil) -> CheckResult {
    let order = DiagnosticOrder(site.texts)
    let all = order.sorted(findings + judge(site) { $0.diagnostics(of: site) })
    var filter = ExceptionFilter(site, today: today)
    var verdict = CheckResult()
    for finding in all {
        if filter.hides(finding) { verdict.excepted.append(finding) } else { verdict.findings.append(finding) }
    }
    let stale = filter.stale
    if stale.isEmpty { return verdict }
    var severities = SeverityTable(site.settings)
    verdict.findings = order.sorted(verdict.findings + stale.compactMap { severities.weigh($0, ExceptionStale.info, site.texts) })
    return verdict
}

/// What the rules that are not off say, each finding with the severity that it has in its file.
private func judge(_ site: SiteIndex, _ ask: (any Rule) -> [Diagnostic]) -> [Diagnostic] {
    var severities = SeverityTable(site.settings)
    return Rules.all.flatMap { rule -> [Diagnostic] in
        let info = rule.info
        if severities.isOff(info) { return [] }
        return ask(rule.init()).compactMap { severities.weigh($0, info, site.texts) }
    }
}

extension SeverityTable {
    /// The finding as the team weighs it; nil when the rule is off in its file.
    fileprivate mutating func weigh(_ diagnostic: Diagnostic, _ info: RuleInfo, _ texts: SourceTexts) -> Diagnostic? {
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
