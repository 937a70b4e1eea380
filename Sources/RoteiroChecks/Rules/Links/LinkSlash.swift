import RoteiroCore

/// A link that only a lenient server follows: a slash too many, or one that is missing.
struct LinkSlash: LinkRule {
    static let info = RuleInfo(
        code: "R303", name: "link-slash", severity: .warning,
        why: Words(
            pt: "Alguns servidores perdoam a barra a mais ou a menos; nos outros o leitor vê uma página de erro.",
            en: "Some servers forgive a slash too many or one too few; on others readers see an error page.",
            es: "Algunos servidores perdonan la barra de más o de menos; en los otros el lector ve una página de error."),
        help: Words(
            pt: "Escreva `pasta/pagina` para um arquivo e `pasta/` para o `index.md` de uma pasta.",
            en: "Write `folder/page` for a file and `folder/` for the `index.md` of a folder.",
            es: "Escriba `carpeta/pagina` para un archivo y `carpeta/` para el `index.md` de una carpeta."),
        fix: .safe, bad: ["# Guia\n\nVeja [o guia](⟦./guia/⟧)."], good: ["# Guia\n\nVeja [o guia](./guia)."])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard case .page(let target, _, needsLenientServer: true) = link.target
            else { return nil }
            return finding(link.destination, to: target, from: contentPath, site)
        }
    }

    private func finding(_ address: Located<String>, to target: String, from contentPath: String, _ site: ResolvedSite) -> Diagnostic {
        let written = WrittenPath(address.value)
        let repair = PathRepair(certain: spellings(written, to: target, from: contentPath, site))
        let path = written.path.quoted
        let words =
            written.path.hasSuffix("/")
            ? Words(
                pt: "\(path) termina em `/`, mas a página é um arquivo, não uma pasta: nem todo servidor a encontra",
                en: "\(path) ends in `/`, but the page is a file, not a folder: not every server finds it",
                es: "\(path) termina en `/`, pero la página es un archivo, no una carpeta: no todo servidor la encuentra")
            : Words(
                pt: "\(path) é uma pasta e falta a `/` no fim: nem todo servidor encontra a página",
                en: "\(path) is a folder and lacks its final `/`: not every server finds the page",
                es: "\(path) es una carpeta y le falta la `/` final: no todo servidor encuentra la página")
        return Diagnostic(
            Self.info, at: address.span.prefix(written.path, of: address.value, in: site.texts), words, help: repair.help(otherwise: nil),
            fixes: repair.fixes(address, in: site.texts))
    }

    /// The same address with a slash more or less, if that leads to the same page on any server.
    private func spellings(_ written: WrittenPath, to target: String, from contentPath: String, _ site: ResolvedSite) -> [String] {
        let path = written.path
        let spelling = (path.hasSuffix("/") ? String(path.dropLast()) : path + "/") + written.suffix
        guard case .page(target, _, needsLenientServer: false) = site.resolver.target(ofLink: spelling, from: contentPath) else {
            return []
        }
        return [spelling]
    }
}
