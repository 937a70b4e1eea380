import RoteiroCore

/// A translation with more or less bold than its source. (No example: it takes a catalog.)
struct TranslationEmphasis: TranslationRule {
    static let info = RuleInfo(
        code: "R606", name: "translation-emphasis", severity: .info,
        why: Words(
            pt: "O negrito mostra o que importa no passo.",
            en: "Bold shows what matters in a step.",
            es: "La negrita muestra lo que importa en el paso."),
        help: Words(
            pt: "Ponha em negrito as mesmas palavras do original.",
            en: "Make the same words bold as the original does.",
            es: "Ponga en negrita las mismas palabras que el original."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .bold(let expected, let found):
            Difference.words(
                Words(pt: "trechos em negrito", en: "bold passages", es: "fragmentos en negrita"), expected: expected, found: found)
        default: nil
        }
    }
}
