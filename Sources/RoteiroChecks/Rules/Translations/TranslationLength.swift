import RoteiroCore

/// A translation of quite another length than its source. (No example: it takes a catalog.)
struct TranslationLength: TranslationRule {
    static let info = RuleInfo(
        code: "R609", name: "translation-length", severity: .info,
        why: Message("A text much longer or shorter often has sentences too many or too few."),
        help: Message("Compare the sentences with those of the original."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Message? {
        switch fault {
        case .length(let percent):
            Message("one text is {percent} % as long as the other", ["percent": percent])
        default: nil
        }
    }
}
