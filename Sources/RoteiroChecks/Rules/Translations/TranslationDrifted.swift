import RoteiroCore

/// A translated page that is not built as its source. (No example: it takes two pages.)
struct TranslationDrifted: Rule {
    static let info = RuleInfo(
        code: "R612", name: "translation-drift", severity: .warning,
        why: Words(
            pt: "Quem lê a tradução perde um passo, uma imagem, um aviso ou um link, ou vê o que o original não tem mais.",
            en: "Readers of the translation lack a step, a picture, a notice or a link, or see what the original has no more.",
            es: "Quien lee la traducción pierde un paso, una imagen, un aviso o un enlace, o ve lo que el original ya no tiene."),
        help: Words(
            pt: "Ajuste a página traduzida, ou leve-a para um catálogo com `roteiro i18n import IDIOMA`.",
            en: "Mend the translated page, or bring it into a catalog with `roteiro i18n import LOCALE`.",
            es: "Ajuste la página traducida, o llévela a un catálogo con `roteiro i18n import IDIOMA`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.drifts.map { drift in
            let source = drift.source.map {
                [Diagnostic.Note(Words(pt: "o original", en: "the original", es: "el original"), at: .span($0))]
            }
            return Diagnostic(Self.info, at: drift.span, Self.words(drift), notes: source ?? [])
        }
    }

    private static func words(_ drift: TranslationDrift) -> Words {
        switch drift.problem {
        case .noSource:
            Words(
                pt: "esta página em \(drift.locale.quoted) não traduz nenhuma: não há original no mesmo caminho",
                en: "this page in \(drift.locale.quoted) translates none: there is no original at the same path",
                es: "esta página en \(drift.locale.quoted) no traduce ninguna: no hay original en la misma ruta")
        case .unreadable:
            Words(
                pt: "a página traduzida não pôde ser lida", en: "the translated page could not be read",
                es: "la página traducida no se pudo leer")
        case .missing(let piece):
            Words(
                pt: "na tradução falta \(words(piece).portuguese)", en: "the translation lacks \(words(piece).english)",
                es: "a la traducción le falta \(words(piece).spanish)")
        case .added(let piece):
            Words(
                pt: "a tradução tem \(words(piece).portuguese), que o original não tem",
                en: "the translation has \(words(piece).english), which the original has not",
                es: "la traducción tiene \(words(piece).spanish), que el original no tiene")
        }
    }

    private static func words(_ piece: TranslationDrift.InlineCode) -> Words {
        switch piece {
        case .step(let number, let title):
            Words(
                pt: "o passo \(number), \(title.quoted)", en: "step \(number), \(title.quoted)",
                es: "el paso \(number), \(title.quoted)")
        case .image(let name): Words(pt: "a imagem \(name.quoted)", en: "the picture \(name.quoted)", es: "la imagen \(name.quoted)")
        case .container(let kind): Words(pt: "o bloco \(kind.quoted)", en: "the block \(kind.quoted)", es: "el bloque \(kind.quoted)")
        case .link(let address):
            Words(
                pt: "o link para \(address.quoted)", en: "the link to \(address.quoted)", es: "el enlace a \(address.quoted)")
        }
    }
}
