import RoteiroCore

/// Words of the interface that a language of the site lacks. (No example: they stand in `templates/languages/`.)
struct LanguageWordsMissing: Rule {
    static let info = RuleInfo(
        code: "R610", name: "language-words-missing", severity: .warning,
        why: Message("Readers meet buttons and notices in another language, or in the wrong form of the plural."),
        help: Message("Write the keys in `templates/languages/LANGUAGE.yml`; those of a built-in language are a model."),
        bad: [], good: [])

    /// How many keys are named: a language without a file lacks them all.
    private static let named = 12

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.gaps.map { gap in
            let keys = gap.keys.prefix(Self.named).map(\.quoted).joined(separator: ", ")
            let more = gap.keys.count - Self.named
            return Diagnostic(
                Self.info, at: .file(gap.file?.string ?? "roteiro.yml"),
                more > 0
                    ? Message(
                        "the language {locale} lacks {keys} and {more} more", ["locale": gap.locale.quoted, "keys": keys, "more": more])
                    : Message("the language {locale} lacks {keys}", ["locale": gap.locale.quoted, "keys": keys]))
        }
    }
}
