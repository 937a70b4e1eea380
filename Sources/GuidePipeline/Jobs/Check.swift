import GuideChecks
public import GuideModel

/// Everything that is wrong with a site that was read. Pages are checked in parallel.
public func findings(in site: SiteIndex) async -> [Diagnostic] {
    let ofPages = await concurrentMap(site.pages) { check($0, of: site) }
    return conclude(ofPages.flatMap { $0 }, of: site)
}
