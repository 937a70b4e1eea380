import RoteiroCore

/// A translation of quite another length than its source. (No example: it takes a catalog.)
struct TranslationLength: TranslationRule {
    static let info = RuleInfo(
        code: "R609", name: "translation-length", severity: .info,
        why: Words(
            pt: "Um texto muito mais longo ou mais curto costuma ter frases a mais ou a menos.",
            en: "A text much longer or shorter often has sentences too many or too few.",
            es: "Un texto mucho más largo o corto suele tener frases de más o de menos."),
        help: Words(
            pt: "Compare as frases com as do original.",
            en: "Compare the sentences with those of the original.",
            es: "Compare las frases con las del original."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .length(let percent):
            Words(
                pt: "um texto tem \(percent) % do tamanho do outro", en: "one text is \(percent) % as long as the other",
                es: "un texto tiene el \(percent) % del tamaño del otro")
        default: nil
        }
    }
}
