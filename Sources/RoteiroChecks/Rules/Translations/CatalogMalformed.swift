import RoteiroCore

/// A catalog that gettext would not read. (No example: it takes a catalog.)
struct CatalogMalformed: Rule {
    static let info = RuleInfo(
        code: "R611", name: "catalog-malformed", severity: .error,
        why: Words(
            pt: "Uma entrada que não se lê deixa a página no idioma original.",
            en: "An entry that cannot be read leaves the page in the original language.",
            es: "Una entrada que no se puede leer deja la página en el idioma original."),
        help: Words(
            pt: "Abra o arquivo num editor de catálogos, ou compare o lugar com uma entrada que funciona.",
            en: "Open the file in an editor of catalogs, or compare the place with an entry that works.",
            es: "Abra el archivo en un editor de catálogos, o compare el lugar con una entrada que funciona."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.faults.compactMap { fault in
            guard case .catalog(let problem) = fault.problem else { return nil }
            var diagnostic = Diagnostic(Self.info, at: fault.span, Self.words(problem))
            if !problem.losesText { diagnostic.severity = .warning }
            return diagnostic
        }
    }

    private static func words(_ problem: CatalogProblem) -> Words {
        switch problem {
        case .notUTF8: Words(pt: "o arquivo não está em UTF-8", en: "the file is not UTF-8", es: "el archivo no está en UTF-8")
        case .charset(let name):
            Words(
                pt: "o cabeçalho diz \(name.quoted); o arquivo é lido como UTF-8",
                en: "the header says \(name.quoted); the file is read as UTF-8",
                es: "la cabecera dice \(name.quoted); el archivo se lee como UTF-8")
        case .missingHeader: Words(pt: "falta o cabeçalho", en: "the header is missing", es: "falta la cabecera")
        case .unterminatedText:
            Words(pt: "um texto não fecha as aspas", en: "a text does not close its quotes", es: "un texto no cierra las comillas")
        case .unknownEscape(let escape):
            Words(
                pt: "escape desconhecido: \(escape.quoted)", en: "unknown escape: \(escape.quoted)",
                es: "escape desconocido: \(escape.quoted)")
        case .unknownKeyword(let word):
            Words(pt: "palavra desconhecida: \(word.quoted)", en: "unknown word: \(word.quoted)", es: "palabra desconocida: \(word.quoted)")
        case .unexpectedCharacter: Words(pt: "caractere inesperado", en: "unexpected character", es: "carácter inesperado")
        case .strayText: Words(pt: "texto fora de uma entrada", en: "text outside of an entry", es: "texto fuera de una entrada")
        case .repeatedKeyword(let word):
            Words(
                pt: "\(word.quoted) duas vezes na mesma entrada", en: "\(word.quoted) twice in one entry",
                es: "\(word.quoted) dos veces en la misma entrada")
        case .missingMsgid: Words(pt: "falta `msgid`", en: "`msgid` is missing", es: "falta `msgid`")
        case .missingMsgstr: Words(pt: "falta `msgstr`", en: "`msgstr` is missing", es: "falta `msgstr`")
        case .pluralForms:
            Words(pt: "formas do plural fora de ordem", en: "plural forms out of order", es: "formas del plural fuera de orden")
        case .duplicate:
            Words(pt: "este texto já tem uma entrada", en: "this text has an entry already", es: "este texto ya tiene una entrada")
        }
    }
}
