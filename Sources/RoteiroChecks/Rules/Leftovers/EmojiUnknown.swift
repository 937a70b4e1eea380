import RoteiroCore

/// Reports names between colons that are no emoji.
struct EmojiUnknown: LeftoverRule {
    static let info = RuleInfo(
        code: "R810", name: "emoji-unknown", severity: .warning,
        summary: Message("a name between colons that is no emoji"),
        why: Message("Readers see the name and the colons instead of a picture."),
        help: Message("Use a name that GitHub knows, or the emoji itself; icon sets of other generators do not exist here."),
        fix: .offered,
        bad: ["Pronto ⟦:rockett:⟧", "Salvo ⟦:material-check:⟧"], good: ["Pronto :rocket:, às 10:30:15. Use std::map::find e `:rockett:`."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard case .emoji(let nearest) = leftover.kind else { return nil }
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("{name} is no emoji: readers see the name", ["name": leftover.written(in: texts).quoted]),
            help: nearest.flatMap { Message.didYouMean([":\($0):"]) },
            fixes: leftover.fixes(in: texts))
    }
}
