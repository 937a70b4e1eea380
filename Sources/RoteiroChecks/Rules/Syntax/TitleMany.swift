import RoteiroCore

/// A second heading of level 1.
struct TitleMany: Rule {
    static let info = RuleInfo(
        code: "R114", name: "title-many", severity: .warning,
        why: Words(
            pt: "A página tem um só assunto para a busca e para leitores de tela: o do primeiro título de nível 1.",
            en: "To the search and to screen readers a page is about one thing: what its first heading of level 1 says.",
            es: "Para la búsqueda y los lectores de pantalla, la página trata de una cosa: la del primer título de nivel 1."),
        help: Words(
            pt: "Escreva `##`, ou leve essa parte para uma página própria.", en: "Write `##`, or move that part to a page of its own.",
            es: "Escriba `##`, o lleve esa parte a una página propia."),
        bad: ["# Conexão\n\nTexto.\n\n# ⟦Pagamentos⟧\n\nTexto."], good: ["# Conexão\n\nTexto.\n\n## Pagamentos\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let tops = page.headings.filter { $0.level == 1 }
        guard let first = tops.first else { return [] }
        let note = Diagnostic.Note(
            Words(pt: "o título da página está aqui", en: "the page's title is here", es: "el título de la página está aquí"),
            at: .span(first.textSpan))
        return tops.dropFirst().map { heading in
            Diagnostic(
                Self.info, at: heading.textSpan,
                Words(
                    pt: "a página já tem um título de nível 1: a busca e o sumário só mostram o primeiro",
                    en: "the page already has a heading of level 1: the search and the outline show the first alone",
                    es: "la página ya tiene un título de nivel 1: la búsqueda y el índice solo muestran el primero"),
                notes: [note])
        }
    }
}
