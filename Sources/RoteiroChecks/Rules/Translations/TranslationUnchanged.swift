import RoteiroCore

/// A translation that is its source. (No example: it takes a catalog.)
struct TranslationUnchanged: TranslationRule {
    static let info = RuleInfo(
        code: "R608", name: "translation-unchanged", severity: .info,
        why: Words(
            pt: "Um texto igual ao original quase sempre ficou por traduzir.",
            en: "A text like the original was most often left untranslated.",
            es: "Un texto igual al original casi siempre quedó sin traducir."),
        help: Words(
            pt: "Traduza-o; se for igual de propósito, registre uma exceção com o motivo.",
            en: "Translate it; if it is the same on purpose, record an exception with the reason.",
            es: "Tradúzcalo; si es igual a propósito, registre una excepción con el motivo."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .unchanged:
            Words(pt: "o texto é igual ao original", en: "the text is the same as the original", es: "el texto es igual al original")
        default: nil
        }
    }
}
