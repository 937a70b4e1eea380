import RoteiroCore

/// An entry of the menu that leads nowhere. (No example: menus stand in the settings.)
struct NavigationDead: Rule {
    static let info = RuleInfo(
        code: "R309", name: "navigation-dead", severity: .error,
        why: Words(
            pt: "O menu está em todas as páginas: de qualquer uma o leitor cai num erro.",
            en: "The menu is on every page: from any of them readers land on an error.",
            es: "El menú está en todas las páginas: desde cualquiera el lector cae en un error."),
        help: Words(
            pt: "Escreva o caminho da página a partir da pasta do conteúdo: `/pasta/pagina`.",
            en: "Write the path of the page from the content folder: `/folder/page`.",
            es: "Escriba la ruta de la página desde la carpeta del contenido: `/carpeta/pagina`."),
        fix: .safe, bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        LinkDead.findings(Self.info, for: site.menuLinks, from: ResolvedSite.menuPath, isDraft: false, of: site)
    }
}
