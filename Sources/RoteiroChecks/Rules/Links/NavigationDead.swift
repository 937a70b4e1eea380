import RoteiroCore

/// Reports dead links in the menu. No example: menus are defined in the settings.
struct NavigationDead: Rule {
    static let info = RuleInfo(
        code: "R309", name: "navigation-dead", severity: .error,
        summary: Message("a menu entry that does not lead to a page"),
        why: Message("The menu is on every page, so readers can hit this error from anywhere."),
        help: Message("Write the path of the page from the content folder: `/folder/page`."),
        fix: .safe, bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        LinkDead.findings(Self.info, for: site.menuLinks, from: ResolvedSite.menuPath, isDraft: false, of: site)
    }
}
