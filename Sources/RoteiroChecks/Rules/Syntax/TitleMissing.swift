import RoteiroCore

/// A page that nobody gave a name.
struct TitleMissing: Rule {
    static let info = RuleInfo(
        code: "R108", name: "title-missing", severity: .warning,
        why: Words(
            pt: "No menu, na aba e na busca, o leitor vê o nome do arquivo em vez do assunto da página.",
            en: "In the menu, the tab and the search, readers see the file's name in place of what the page is about.",
            es: "En el menú, la pestaña y la búsqueda, el lector ve el nombre del archivo en vez del tema de la página."),
        help: Words(
            pt: "Comece a página com uma linha `# Título`, ou ponha `title:` no cabeçalho.",
            en: "Begin the page with a line `# Title`, or put `title:` into its front matter.",
            es: "Empiece la página con una línea `# Título`, o ponga `title:` en su encabezado."),
        bad: ["## ⟦Abrir a tela⟧\n\nTexto.", "⟦Texto sem título.⟧"],
        good: ["# Abrir a tela\n\nTexto.", "---\ntitle: Abrir a tela\n---\n\nTexto.", "---\nlayout: home\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        // A home page bears the name of the site; an empty page, or one that could not be read, is told for itself.
        guard page.guide.title == nil, page.guide.frontMatter.layout != "home", !page.guide.faults.contains(where: \.isFatal),
            !PageEmpty.isBlank(page)
        else { return [] }
        return [
            Diagnostic(
                Self.info, at: place(in: page, site.texts),
                Words(
                    pt: "a página não tem título: no menu e na busca aparece o nome do arquivo",
                    en: "the page has no title: the menu and the search show the file's name",
                    es: "la página no tiene título: en el menú y la búsqueda aparece el nombre del archivo"))
        ]
    }

    /// The first heading, else the first line of what there is, as long as it stands in the page's own file.
    private func place(in page: Page, _ texts: SourceTexts) -> Diagnostic.Location {
        let own = page.guide.file
        if let heading = page.headings.first, heading.textSpan.file == own { return .span(heading.textSpan) }
        guard let block = page.guide.intro.first?.span, block.file == own else { return .file(page.path.string) }
        let line = texts[own].bytes[block.bytes].prefix { $0 != 0x0A && $0 != 0x0D }
        return .span(Span(own, line.startIndex, line.endIndex))
    }
}
