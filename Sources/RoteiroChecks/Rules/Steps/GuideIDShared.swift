import RoteiroCore

/// A page that had to take folder names into its id because another has the same base name. (No example: it takes two pages.)
struct GuideIDShared: Rule {
    static let info = RuleInfo(
        code: "R415", name: "guide-id-shared", severity: .info,
        why: Words(
            pt: "Um id que depende da pasta muda quando o arquivo muda de lugar, e os links permanentes se perdem.",
            en: "An id that depends on the folder changes when the file moves, and permanent links are lost.",
            es: "Un id que depende de la carpeta cambia cuando el archivo cambia de lugar, y se pierden los enlaces permanentes."),
        help: Words(
            pt: "Fixe o id no cabeçalho da página, numa linha como `id: nome-do-guia`.",
            en: "Pin the id in the front matter of the page, in a line like `id: name-of-the-guide`.",
            es: "Fije el id en el encabezado de la página, en una línea como `id: nombre-de-la-guia`."),
        bad: [], good: ["# Conexão"])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let sharing = Dictionary(grouping: site.pages, by: baseName)
        return site.pages.filter(tookFolders).map { page in
            let others = (sharing[baseName(page)] ?? []).filter { $0.path != page.path }
            return Diagnostic(
                Self.info, at: .file(page.path.string),
                message(name: baseName(page).quoted, id: page.id.quoted),
                help: Words(
                    pt: "Fixe o id no cabeçalho da página: `id: \(page.id)`.",
                    en: "Pin the id in the front matter of the page: `id: \(page.id)`.",
                    es: "Fije el id en el encabezado de la página: `id: \(page.id)`."),
                notes: others.prefix(10).map { other in
                    Diagnostic.Note(Words(pt: "a outra página", en: "the other page", es: "la otra página"), at: .file(other.path.string))
                })
        }
    }

    private func message(name: String, id: String) -> Words {
        Words(
            pt: "outra página também se chama \(name): o id desta é \(id), e muda com a pasta",
            en: "another page is called \(name) too: this one got the id \(id), which changes with its folder",
            es: "otra página también se llama \(name): el id de esta es \(id), y cambia con la carpeta")
    }

    private func tookFolders(_ page: Page) -> Bool {
        page.summary.ownID == nil && dots(page.id) > dots(baseName(page))
    }

    private func dots(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: ".") } }

    /// The name without `.md`; an index is called as its folder.
    private func baseName(_ page: Page) -> String {
        let path = FilePath(page.contentPath)
        let name = path.name.hasSuffix(".md") ? String(path.name.dropLast(3)) : path.name
        return name == "index" && !path.folder.isEmpty ? FilePath(path.folder).name : name
    }
}
