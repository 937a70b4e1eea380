import GuideModel

/// A page with nothing to read. (No example: it is the file as a whole.)
struct PageEmpty: Rule {
    static let info = RuleInfo(
        code: "R109", name: "page-empty", severity: .warning,
        why: Words(
            pt: "Os links para ela funcionam, e o leitor chega a uma página em branco.",
            en: "Links to it work, and readers arrive at a blank page.",
            es: "Los enlaces hacia ella funcionan, y el lector llega a una página en blanco."),
        help: Words(
            pt: "Escreva a página, apague o arquivo, ou ponha `draft: true` no cabeçalho até ela ficar pronta.",
            en: "Write the page, delete the file, or put `draft: true` into its front matter until it is ready.",
            es: "Escriba la página, borre el archivo, o ponga `draft: true` en su encabezado hasta que esté lista."),
        bad: [], good: [])

    func diagnostics(in page: PageIndex, of site: SiteIndex) -> [Diagnostic] {
        guard PageEmpty.isBlank(page), !page.guide.frontMatter.isDraft, !PageEmpty.isExplained(page) else { return [] }
        let words =
            page.headings.isEmpty
            ? Words(
                pt: "a página está vazia: quem segue um link até ela vê uma tela em branco",
                en: "the page is empty: whoever follows a link to it sees a blank screen",
                es: "la página está vacía: quien sigue un enlace hasta ella ve una pantalla en blanco")
            : Words(
                pt: "a página só tem títulos: quem segue um link até ela não encontra nada para ler",
                en: "the page has headings alone: whoever follows a link to it finds nothing to read",
                es: "la página solo tiene títulos: quien sigue un enlace hasta ella no encuentra nada que leer")
        return [Diagnostic(Self.info, at: .file(page.path.string), words)]
    }

    /// Nothing but headings that lead nowhere: no words, picture, link, code or embedded page.
    static func isBlank(_ page: PageIndex) -> Bool {
        if !page.images.isEmpty || !page.links.isEmpty || !page.qrBlocks.isEmpty { return false }
        let matter = page.guide.frontMatter
        if matter.layout == "home", matter["hero"] != nil || matter["features"] != nil { return false }
        func isRead(_ blocks: [Block]) -> Bool { blocks.contains { !$0.isHeading && ($0.isEmbedded || TextFinder.hasText([$0])) } }
        if isRead(page.guide.intro) { return false }
        return !page.guide.parts.contains { part in
            isRead(part.blocks) || part.steps.contains { isRead($0.blocks) || isRead($0.interlude) }
        }
    }

    /// Another rule says why there is nothing: the page could not be read, or only Vue could have filled it.
    private static func isExplained(_ page: PageIndex) -> Bool {
        page.guide.faults.contains { fault in
            switch fault {
            case .unsupported, .includeFailed: true
            default: fault.isFatal
            }
        }
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = self { true } else { false }
    }

    /// HTML that shows something without words.
    fileprivate var isEmbedded: Bool {
        guard case .html(let html) = self, !html.isComment else { return false }
        let source = html.source.lowercased()
        return ["<iframe", "<video", "<audio", "<svg", "<object", "<embed", "<canvas"].contains(where: source.contains)
    }
}
