import RoteiroCore

/// A rule about links, wherever they stand: on pages, and in the menu of the settings, which leads as the page `index.md` would.
protocol LinkRule: Rule {
    /// What is wrong with `links`, written on the page at `contentPath`.
    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic]
}

extension LinkRule {
    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: page.links, from: page.contentPath, of: site)
    }

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: site.menuLinks, from: ResolvedSite.menuPath, of: site)
    }
}
