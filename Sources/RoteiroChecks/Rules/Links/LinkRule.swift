import RoteiroCore

/// A rule about links, wherever they stand: on pages, and in the menu of the settings, which leads as the page `index.md` would.
protocol LinkRule: Rule {
    /// What is wrong with `links`, written on the page at `contentPath`.
    func diagnostics(for links: [PageIndex.LinkUse], from contentPath: String, of site: SiteIndex) -> [Diagnostic]
}

extension LinkRule {
    func diagnostics(in page: PageIndex, of site: SiteIndex) -> [Diagnostic] {
        diagnostics(for: page.links, from: page.contentPath, of: site)
    }

    func diagnostics(of site: SiteIndex) -> [Diagnostic] {
        diagnostics(for: site.settings.menuLinks, from: Settings.menuPath, of: site)
    }
}

extension Settings {
    /// The page as which the menu leads.
    static let menuPath = "index.md"
}
