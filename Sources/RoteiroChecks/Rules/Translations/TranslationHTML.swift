import RoteiroCore

/// A translation with other tags than its source. (No example: it takes a catalog.)
struct TranslationHTML: TranslationRule {
    static let info = RuleInfo(
        code: "R604", name: "translation-html", severity: .error,
        why: Message("A translation can put nothing on the page that the original does not have."),
        help: Message("Keep the tags of HTML and the `|` of the original, and no others."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Message? {
        switch fault {
        case .html(let missing, let added):
            Difference.words(Message("tags of HTML"), missing: missing, added: added)
        case .pipes(let expected, let found):
            Difference.words(Message("bars `|`"), expected: expected, found: found)
        default: nil
        }
    }
}
