import RoteiroCore

/// Reports missing interface texts of a language. No example: they are defined in `templates/languages/`.
struct LanguageWordsMissing: Rule {
    static let info = RuleInfo(
        code: "R610", name: "language-words-missing", severity: .warning,
        summary: Message("interface text or plural forms that a language does not have"),
        why: Message("Readers see buttons and notices in another language or in the wrong plural form."),
        help: Message("Add the keys to `templates/languages/LANGUAGE.yml`; use a built-in language as a model."),
        bad: [], good: [])

    /// The maximum number of keys listed in a message. A language without a file lacks them all.
    private static let named = 12

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.missingTexts.map { missing in
            let keys = missing.keys.prefix(Self.named).map(\.quoted).joined(separator: ", ")
            let more = missing.keys.count - Self.named
            return Diagnostic(
                Self.info, at: .file(missing.file?.string ?? "roteiro.yml"),
                more > 0
                    ? Message(
                        "the language {locale} has no {keys} and {more} more",
                        ["locale": missing.locale.quoted, "keys": keys, "more": more])
                    : Message("the language {locale} has no {keys}", ["locale": missing.locale.quoted, "keys": keys]))
        }
    }
}
