import RoteiroCore

/// Front matter that is not YAML, never ends, or holds a known key of the wrong type.
struct FrontMatterInvalid: Rule {
    static let info = RuleInfo(
        code: "R102", name: "front-matter-invalid", severity: .error,
        why: Words(
            pt: "Sem um cabeçalho legível, o título, o id e o rascunho que ele declara não valem.",
            en: "Without front matter that can be read, the title, id and draft mark in it do not count.",
            es: "Sin un encabezado legible, el título, el id y el borrador que declara no valen."),
        help: Words(
            pt: "Corrija o que está entre as linhas `---`: uma chave e um valor por linha, do tipo que o manual diz.",
            en: "Correct what stands between the `---` lines: a key and a value a line, of the type that the manual says.",
            es: "Corrija lo que está entre las líneas `---`: una clave y un valor por línea, del tipo que dice el manual."),
        bad: ["---\ntitle: ⟦[a, b]⟧\n---\n\nTexto."], good: ["---\ntitle: Conexão\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .frontMatterInvalid(let problem, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(problem), help: help(problem))
        }
    }

    private func message(_ problem: SyntaxFault.FrontMatterProblem) -> Words {
        switch problem {
        case .syntax(let words):
            Words(
                pt: "o cabeçalho não é YAML válido (\(words)): nada do que ele declara vale",
                en: "the front matter is not valid YAML (\(words)): nothing that it says counts",
                es: "el encabezado no es YAML válido (\(words)): nada de lo que declara vale")
        case .type(let key, let expected):
            Words(
                pt: "\(key.quoted) deveria ser \(expected.words.portuguese): o valor é ignorado",
                en: "\(key.quoted) should be \(expected.words.english): the value is ignored",
                es: "\(key.quoted) debería ser \(expected.words.spanish): el valor se ignora")
        case .unclosed:
            Words(
                pt: "o cabeçalho começa e nunca termina: a página inteira seria lida como YAML",
                en: "the front matter begins and never ends: the whole page would be read as YAML",
                es: "el encabezado empieza y nunca termina: toda la página se leería como YAML")
        }
    }

    private func help(_ problem: SyntaxFault.FrontMatterProblem) -> Words? {
        switch problem {
        case .syntax:
            Words(
                pt: "Ponha entre aspas os textos que têm `:` ou `#`, e recue as listas com espaços, não com tabulações.",
                en: "Put texts with `:` or `#` in quotes, and indent lists with spaces, not tabs.",
                es: "Ponga entre comillas los textos con `:` o `#`, y sangre las listas con espacios, no con tabuladores.")
        case .type: nil
        case .unclosed:
            Words(pt: "Feche com uma linha `---`.", en: "Close it with a line `---`.", es: "Ciérrelo con una línea `---`.")
        }
    }
}

extension SyntaxFault.FrontMatterProblem.Expected {
    fileprivate var words: Words {
        switch self {
        case .text: Words(pt: "um texto", en: "a text", es: "un texto")
        case .list: Words(pt: "uma lista", en: "a list", es: "una lista")
        case .map: Words(pt: "um mapa de chaves", en: "a map of keys", es: "un mapa de claves")
        case .boolean: Words(pt: "`true` ou `false`", en: "`true` or `false`", es: "`true` o `false`")
        case .textOrList: Words(pt: "um texto ou uma lista", en: "a text or a list", es: "un texto o una lista")
        case .textOrBoolean: Words(pt: "um texto, `true` ou `false`", en: "a text, `true` or `false`", es: "un texto, `true` o `false`")
        case .number: Words(pt: "um número", en: "a number", es: "un número")
        }
    }
}
