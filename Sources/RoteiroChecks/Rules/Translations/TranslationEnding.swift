import RoteiroCore

/// A translation that ends with another mark than its source. (No example: it takes a catalog.)
struct TranslationEnding: TranslationRule {
    static let info = RuleInfo(
        code: "R607", name: "translation-ending", severity: .info,
        why: Words(
            pt: "A pontuação diz se a frase acabou.",
            en: "Punctuation says whether a sentence is over.",
            es: "La puntuación dice si la frase terminó."),
        help: Words(
            pt: "Termine com o mesmo sinal do original.",
            en: "End with the mark of the original.",
            es: "Termine con el mismo signo del original."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .ending(let expected, let found):
            Words(
                pt: "o final é \(Self.name(found)) em vez de \(Self.name(expected))",
                en: "the end is \(Self.name(found)) instead of \(Self.name(expected))",
                es: "el final es \(Self.name(found)) en vez de \(Self.name(expected))")
        default: nil
        }
    }

    private static func name(_ mark: String) -> String { mark.isEmpty ? "∅" : mark.quoted }
}
