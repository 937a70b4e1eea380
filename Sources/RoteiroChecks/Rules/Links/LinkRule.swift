import RoteiroCore

/// A rule about links on pages and in the menu of the settings. Menu links resolve as if they were on the page `index.md`.
protocol LinkRule: Rule {
    /// Returns the findings for `links`, which appear on the page at `location`.
    func diagnostics(for links: [LinkUse], from location: String, of site: ResolvedSite) -> [Diagnostic]
}

extension LinkRule {
    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: page.links, from: page.location, of: site)
    }

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: site.menuLinks, from: ResolvedSite.menuPath, of: site)
    }
}
