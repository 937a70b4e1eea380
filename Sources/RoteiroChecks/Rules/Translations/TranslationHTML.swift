import RoteiroCore

/// A translation with other tags than its source. (No example: it takes a catalog.)
struct TranslationHTML: TranslationRule {
    static let info = RuleInfo(
        code: "R604", name: "translation-html", severity: .error,
        why: Words(
            pt: "Uma tradução não pode pôr na página nada que o original não tenha.",
            en: "A translation can put nothing on the page that the original does not have.",
            es: "Una traducción no puede poner en la página nada que el original no tenga."),
        help: Words(
            pt: "Deixe as mesmas etiquetas de HTML e os mesmos `|` do original.",
            en: "Keep the tags of HTML and the `|` of the original, and no others.",
            es: "Deje las mismas etiquetas de HTML y los mismos `|` del original."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .html(let missing, let added):
            Difference.words(Words(pt: "etiquetas de HTML", en: "tags of HTML", es: "etiquetas de HTML"), missing: missing, added: added)
        case .pipes(let expected, let found):
            Difference.words(Words(pt: "barras `|`", en: "bars `|`", es: "barras `|`"), expected: expected, found: found)
        default: nil
        }
    }
}
