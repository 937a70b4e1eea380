import RoteiroCore

/// Reports translations with different final punctuation than the source. No example: the rule needs a catalog.
struct TranslationEnding: TranslationRule {
    static let info = RuleInfo(
        code: "R607", name: "translation-ending", severity: .info,
        summary: Message("a translation that ends with different punctuation from the original"),
        why: Message("Punctuation marks the end of a sentence."),
        help: Message("End with the same punctuation as the original."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .ending(let expected, let found):
            Message("it ends with {found} instead of {expected}", ["found": Self.name(found), "expected": Self.name(expected)])
        default: nil
        }
    }

    private static func name(_ mark: String) -> String { mark.isEmpty ? "∅" : mark.quoted }
}
