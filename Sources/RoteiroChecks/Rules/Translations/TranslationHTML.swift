import RoteiroCore

/// Reports translations with different HTML tags or `|` than the source. No example: the rule needs a catalog.
struct TranslationHTML: TranslationRule {
    static let info = RuleInfo(
        code: "R604", name: "translation-html", severity: .error,
        summary: Message("a translation whose HTML tags differ from those of the original"),
        why: Message("A translation cannot add HTML to the page."),
        help: Message("Keep the HTML tags and `|` of the original, and add no others."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .html(let missing, let added):
            Difference.message(Message("HTML tags"), missing: missing, added: added)
        case .pipes(let expected, let found):
            Difference.message(Message("`|`"), expected: expected, found: found)
        default: nil
        }
    }
}
