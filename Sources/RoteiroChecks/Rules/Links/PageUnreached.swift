import RoteiroCore

/// Reports pages without a menu entry. No example: menus are defined in the settings.
struct PageUnreached: Rule {
    static let info = RuleInfo(
        code: "R312", name: "page-unreached", severity: .info,
        summary: Message("a page that no menu entry leads to"),
        why: Message("Readers who use the menu never find the page."),
        help: Message("Add the page to `navigation` in `roteiro.yml`, or add an exception with its reason."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let links = site.menuLinks
        if links.isEmpty { return [] }
        let reached = Set(
            links.compactMap { link -> FilePath? in
                guard case .page(let path, _, _) = link.target else { return nil }
                return FilePath(path)
            })
        return site.pages.filter { !reached.contains(FilePath($0.contentPath)) && belongsInMenu($0) }.map { page in
            let title = page.title.quoted
            return Diagnostic(
                Self.info, at: .file(page.path.string),
                Message("no menu entry leads to the page {title}: readers find it only by its address", ["title": title]))
        }
    }

    /// Excludes home pages, indexes, drafts and the 404 page, which need no menu entry.
    private func belongsInMenu(_ page: Page) -> Bool {
        let name = FilePath(page.contentPath).name
        return name != "index.md" && name != "404.md" && page.summary.layout != "home" && page.isPublished
    }
}
