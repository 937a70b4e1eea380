import RoteiroCore

/// A translation with other numbers than its source. (No example: it takes a catalog.)
struct TranslationNumbers: TranslationRule {
    static let info = RuleInfo(
        code: "R605", name: "translation-numbers", severity: .warning,
        why: Words(
            pt: "Um número diferente manda o leitor para outro lugar ou outra quantia.",
            en: "Another number sends readers to another place or amount.",
            es: "Un número distinto lleva al lector a otro lugar u otra cantidad."),
        help: Words(
            pt: "Confira os números com o original; separadores podem mudar.",
            en: "Compare the numbers with the original; separators may differ.",
            es: "Compare los números con el original; los separadores pueden cambiar."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .numbers(let missing, let added):
            Difference.words(Words(pt: "números", en: "numbers", es: "números"), missing: missing, added: added)
        default: nil
        }
    }
}
