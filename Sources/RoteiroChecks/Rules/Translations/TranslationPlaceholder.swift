import RoteiroCore

/// Reports translations that change code or placeholders. No example: the rule needs a catalog.
struct TranslationPlaceholder: TranslationRule {
    static let info = RuleInfo(
        code: "R603", name: "translation-placeholder", severity: .error,
        summary: Message("a translation that changed code or a placeholder"),
        why: Message("Text that readers copy or fill in must be the same in every language."),
        help: Message("Copy every `code`, `{NAME}` and `[NAME]` from the original exactly."),
        bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .placeholders(let missing, let added):
            Difference.message(
                Message("placeholders"), missing: missing, added: added)
        case .code(let missing, let added):
            Difference.message(Message("code"), missing: missing, added: added)
        default: nil
        }
    }
}
