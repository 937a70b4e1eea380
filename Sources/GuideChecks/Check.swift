public import GuideModel

/// Everything that is wrong with a site, sorted by path, place and code, without repeats: severities and exceptions of the
/// settings are applied.
public func check(_ site: SiteIndex) -> [Diagnostic] {
    conclude(site.pages.flatMap { check($0, of: site) }, of: site)
}

/// What is wrong with one page, before exceptions: pages may be checked in parallel, then `conclude`d together.
public func check(_ page: PageIndex, of site: SiteIndex) -> [Diagnostic] {
    Rules.all.flatMap { rule -> [Diagnostic] in
        guard let severity = site.settings.severity(of: rule.info) else { return [] }
        return rule.init().diagnostics(in: page, of: site).map { $0.with(severity) }
    }
}

/// The findings of all pages and those of the site as a whole, made one list: what an exception accepts is left out, and an
/// exception that accepts nothing is a finding itself.
public func conclude(_ findings: [Diagnostic], of site: SiteIndex) -> [Diagnostic] {
    let siteFindings = Rules.all.flatMap { rule -> [Diagnostic] in
        guard let severity = site.settings.severity(of: rule.info) else { return [] }
        return rule.init().diagnostics(of: site).map { $0.with(severity) }
    }
    var filter = ExceptionFilter(site)
    var kept = (findings + siteFindings).filter { !filter.hides($0) }
    if let severity = site.settings.severity(of: ExceptionStale.info) {
        kept += filter.unused.filter { Rules.rule($0.rule.value)?.applies(to: site) ?? true }.map {
            ExceptionStale.finding($0).with(severity)
        }
    }
    return DiagnosticOrder(site.texts).sorted(kept)
}

extension Settings {
    /// What the team made of a rule: its own severity unless they changed it, by code or by name; nil when it is off.
    func severity(of info: RuleInfo) -> Severity? {
        if let changed = severities[info.code] ?? severities[info.name] { return changed }
        return info.severity
    }
}

extension Diagnostic {
    fileprivate func with(_ severity: Severity) -> Diagnostic {
        var diagnostic = self
        diagnostic.severity = severity
        return diagnostic
    }
}
