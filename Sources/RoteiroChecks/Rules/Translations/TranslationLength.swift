import RoteiroCore

/// Reports translations that are much longer or shorter than the source. No example: the rule needs a catalog.
struct TranslationLength: TranslationRule {
    static let info = RuleInfo(
        code: "R609", name: "translation-length", severity: .info,
        summary: Message("a translation that is much longer or shorter than the original"),
        why: Message("A translation that is much longer or shorter often has extra or missing sentences."),
        help: Message("Compare it with the original, sentence by sentence."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .length(let percent):
            Message("one text is {percent} % as long as the other", ["percent": percent])
        default: nil
        }
    }
}
