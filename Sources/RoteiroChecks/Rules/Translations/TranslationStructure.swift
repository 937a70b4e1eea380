import RoteiroCore

/// Reports translations with missing or extra images, links, footnotes or line breaks. No example: the rule needs a catalog.
struct TranslationStructure: TranslationRule {
    static let info = RuleInfo(
        code: "R601", name: "translation-structure", severity: .error,
        summary: Message("a translation that lost or gained an image, a link or a line break"),
        why: Message("Readers cannot follow a translated step without its image or link."),
        help: Message("Keep the images, `[words](1)` and `<br>` of the original, in any order."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .unreadable:
            Message("it has more than one block, or too much markup")
        case .empty: Message("no text is left")
        case .images(let missing, let added):
            Difference.message(Message("images"), missing: missing, added: added)
        case .links(let missing, let added):
            Difference.message(Message("links"), missing: missing, added: added)
        case .footnotes(let missing, let added):
            Difference.message(Message("footnotes"), missing: missing, added: added)
        case .breaks(let expected, let found):
            Difference.message(Message("line breaks"), expected: expected, found: found)
        default: nil
        }
    }
}
