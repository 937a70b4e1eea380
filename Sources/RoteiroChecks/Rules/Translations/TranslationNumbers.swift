import RoteiroCore

/// Reports translations with different numbers than the source. No example: the rule needs a catalog.
struct TranslationNumbers: TranslationRule {
    static let info = RuleInfo(
        code: "R605", name: "translation-numbers", severity: .warning,
        summary: Message("a translation whose numbers differ from those of the original"),
        why: Message("A different number sends readers to another place or amount."),
        help: Message("Compare the numbers with the original; separators may differ."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .numbers(let missing, let added):
            Difference.message(Message("numbers"), missing: missing, added: added)
        default: nil
        }
    }
}
