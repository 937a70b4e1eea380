import RoteiroCore

/// Reports translations with a different amount of bold text than the source. No example: the rule needs a catalog.
struct TranslationEmphasis: TranslationRule {
    static let info = RuleInfo(
        code: "R606", name: "translation-emphasis", severity: .info,
        summary: Message("a translation with more or less bold text than the original"),
        why: Message("Bold text marks what matters in a step."),
        help: Message("Make the same text bold as in the original."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .bold(let expected, let found):
            Difference.message(
                Message("bold text"), expected: expected, found: found)
        default: nil
        }
    }
}
