import RoteiroCore

/// A link to a page or a file that is not there.
struct LinkDead: Rule {
    static let info = RuleInfo(
        code: "R301", name: "link-dead", severity: .error,
        why: Words(
            pt: "Quem clica cai numa página de erro e perde o fio do guia.",
            en: "Whoever clicks lands on an error page and loses the thread of the guide.",
            es: "Quien hace clic cae en una página de error y pierde el hilo de la guía."),
        help: Words(
            pt: "Escreva o caminho da página a partir desta (`../pasta/pagina`) ou da raiz (`/pasta/pagina`).",
            en: "Write the path of the page from this one (`../folder/page`) or from the root (`/folder/page`).",
            es: "Escriba la ruta de la página desde esta (`../carpeta/pagina`) o desde la raíz (`/carpeta/pagina`)."),
        fix: .safe,
        bad: ["Veja [o portfólio](⟦./nada⟧)."], good: ["Veja [o exemplo](https://example.com/)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        LinkDead.findings(Self.info, for: page.links, from: page.contentPath, isDraft: page.guide.frontMatter.isDraft, of: site)
    }

    /// The dead ones of `links`, written on the page at `contentPath`, as findings of the rule `info`. Drafts may lead to drafts.
    static func findings(
        _ info: RuleInfo, for links: [LinkUse], from contentPath: String, isDraft: Bool, of site: ResolvedSite
    ) -> [Diagnostic] {
        var searches = 0
        return links.compactMap { link in
            let isOutside: Bool
            switch link.target {
            case .missing: isOutside = false
            case .outside: isOutside = true
            case .page(let target, _, _):
                guard !isDraft, site.page(at: target)?.summary.isDraft == true else { return nil }
                return toDraft(info, link, site.texts)
            case .file, .external, .refused, .hostless, .empty: return nil
            }
            // A developer's address without its scheme is told as such.
            if WebHost(withoutScheme: link.destination.value) != nil { return nil }
            searches += 1
            let repair = searches <= PathRepair.limit ? PathRepair.ofLink(link.destination.value, from: contentPath, of: site) : .none
            return finding(info, link, isOutside, repair, site.texts)
        }
    }

    private static func finding(
        _ info: RuleInfo, _ link: LinkUse, _ isOutside: Bool, _ repair: PathRepair, _ texts: SourceTexts
    ) -> Diagnostic {
        let address = link.destination
        let path = WrittenPath(address.value).path
        return Diagnostic(
            info, at: address.span.prefix(path, of: address.value, in: texts), message(path.quoted, repair.cause, isOutside),
            help: repair.help(otherwise: info.help), fixes: repair.fixes(address, in: texts))
    }

    private static func toDraft(_ info: RuleInfo, _ link: LinkUse, _ texts: SourceTexts) -> Diagnostic {
        let address = link.destination
        let path = WrittenPath(address.value).path
        return Diagnostic(
            info, at: address.span.prefix(path, of: address.value, in: texts),
            Words(
                pt: "\(path.quoted) é um rascunho, que não é publicado: o leitor vê o texto sem o link",
                en: "\(path.quoted) is a draft, which is not published: readers see the words without the link",
                es: "\(path.quoted) es un borrador, que no se publica: el lector ve el texto sin el enlace"),
            help: Words(
                pt: "Tire `draft: true` daquela página, ou tire o link até ela ficar pronta.",
                en: "Take `draft: true` off that page, or take the link out until it is ready.",
                es: "Quite `draft: true` de esa página, o quite el enlace hasta que esté lista."))
    }

    private static func message(_ path: String, _ cause: PathSearch.Cause?, _ isOutside: Bool) -> Words {
        if isOutside {
            return Words(
                pt: "\(path) sai do site: quem clica cai numa página de erro",
                en: "\(path) leaves the site: whoever clicks lands on an error page",
                es: "\(path) sale del sitio: quien hace clic cae en una página de error")
        }
        return switch cause {
        case .letterCase:
            Words(
                pt: "\(path) só existe com outras maiúsculas e minúsculas: no servidor o link não funciona",
                en: "\(path) exists only in another letter case: on the server the link does not work",
                es: "\(path) solo existe con otras mayúsculas y minúsculas: en el servidor el enlace no funciona")
        case .unicodeForm:
            Words(
                pt: "\(path) só existe com os acentos em outra forma Unicode (NFC ou NFD): no servidor o link não funciona",
                en: "\(path) exists only with its accents in another Unicode form (NFC or NFD): on the server the link does not work",
                es: "\(path) solo existe con los acentos en otra forma Unicode (NFC o NFD): en el servidor el enlace no funciona")
        case .folder:
            Words(
                pt: "\(path) não leva a lugar nenhum, mas há uma página assim em outra pasta",
                en: "\(path) leads nowhere, but another folder has such a page",
                es: "\(path) no lleva a ninguna parte, pero otra carpeta tiene una página así")
        case .spelling, nil:
            Words(
                pt: "\(path) não leva a nenhuma página nem arquivo: quem clica cai num erro",
                en: "\(path) leads to no page and no file: whoever clicks lands on an error page",
                es: "\(path) no lleva a ninguna página ni archivo: quien hace clic cae en un error")
        }
    }
}
