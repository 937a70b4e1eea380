import RoteiroCore

/// A page that the menu does not lead to. (No example: menus stand in the settings.)
struct PageUnreached: Rule {
    static let info = RuleInfo(
        code: "R312", name: "page-unreached", severity: .info,
        why: Words(
            pt: "Quem procura pelo menu nunca chega à página.", en: "Readers who go by the menu never get to the page.",
            es: "Quien busca por el menú nunca llega a la página."),
        help: Words(
            pt: "Ponha a página em `navigation`, no `roteiro.yml`, ou registre uma exceção com o motivo.",
            en: "Put the page into `navigation` of `roteiro.yml`, or record an exception with its reason.",
            es: "Ponga la página en `navigation`, en `roteiro.yml`, o registre una excepción con el motivo."),
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
                Words(
                    pt: "nenhuma entrada do menu leva à página \(title): só a encontra quem já tem o endereço",
                    en: "no entry of the menu leads to the page \(title): only those who have its address find it",
                    es: "ninguna entrada del menú lleva a la página \(title): solo la encuentra quien tiene su dirección"))
        }
    }

    /// Home pages and indexes stand above a menu, drafts are not published, and nobody walks to an error page.
    private func belongsInMenu(_ page: Page) -> Bool {
        let name = FilePath(page.contentPath).name
        return name != "index.md" && name != "404.md" && page.summary.layout != "home" && page.isPublished
    }
}
