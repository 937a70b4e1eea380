import RoteiroCore

/// Reports translations that equal their source. No example: the rule needs a catalog.
struct TranslationUnchanged: TranslationRule {
    static let info = RuleInfo(
        code: "R608", name: "translation-unchanged", severity: .info,
        summary: Message("a translation that is the same as the original"),
        why: Message("A text that equals the original is usually untranslated."),
        help: Message("Translate it; if it is the same on purpose, add an exception with the reason."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .unchanged:
            Message("the text is the same as the original")
        default: nil
        }
    }
}
