import RoteiroCore

/// A translation that changed code, or a name that is filled in. (No example: it takes a catalog.)
struct TranslationPlaceholder: TranslationRule {
    static let info = RuleInfo(
        code: "R603", name: "translation-placeholder", severity: .error,
        why: Words(
            pt: "O que se copia ou se preenche precisa ser igual em todos os idiomas.",
            en: "What is copied or filled in must be the same in every language.",
            es: "Lo que se copia o se completa debe ser igual en todos los idiomas."),
        help: Words(
            pt: "Copie do original cada `código`, `{nome}` e `[NOME]`, letra por letra.",
            en: "Copy every `code`, `{name}` and `[NAME]` of the original, letter by letter.",
            es: "Copie del original cada `código`, `{nombre}` y `[NOMBRE]`, letra por letra."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .placeholders(let missing, let added):
            Difference.words(
                Words(pt: "o que se preenche", en: "what is filled in", es: "lo que se completa"), missing: missing, added: added)
        case .code(let missing, let added):
            Difference.words(Words(pt: "código", en: "code", es: "código"), missing: missing, added: added)
        default: nil
        }
    }
}
