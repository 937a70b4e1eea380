import RoteiroCore

/// A translation that lost an image, a link or a line break, or has too many. (No example: it takes a catalog.)
struct TranslationStructure: TranslationRule {
    static let info = RuleInfo(
        code: "R601", name: "translation-structure", severity: .error,
        why: Message("A translated step without its picture or its link cannot be followed."),
        help: Message("Keep the pictures, `[words](1)` and `<br>` of the original in the text; their order is free."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Message? {
        switch fault {
        case .unreadable:
            Message("there is more than one block, or too many marks")
        case .empty: Message("no word is left")
        case .images(let missing, let added):
            Difference.words(Message("pictures"), missing: missing, added: added)
        case .links(let missing, let added):
            Difference.words(Message("links"), missing: missing, added: added)
        case .footnotes(let missing, let added):
            Difference.words(Message("footnotes"), missing: missing, added: added)
        case .breaks(let expected, let found):
            Difference.words(Message("line breaks"), expected: expected, found: found)
        default: nil
        }
    }
}
