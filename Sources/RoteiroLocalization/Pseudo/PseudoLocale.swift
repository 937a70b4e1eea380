package import RoteiroCore

/// A language that nobody speaks, made of the source's: accented, longer and in brackets. What is on a page without them was never
/// given to translators; what breaks will break in a real language.
package enum PseudoLocale {
    /// The language subtag that BCP 47 leaves to private use and that others use for this too.
    package static let language = "qps"

    /// Whether a locale means it: `qps`, `qps-ploc`.
    package static func isNamed(by tag: String) -> Bool { tag == language || tag.hasPrefix(language + "-") }

    /// Words of the interface: every ASCII letter with an accent, some 30 % more of them, `⟦` and `⟧` around. `{names}` are kept.
    package static func accent(_ text: String) -> String { PseudoText.write(text, keeping: .placeholders) }

    /// A text to translate, as Markdown: like `accent`, and what is not read as words stays as it is — code, addresses, HTML tags,
    /// `[VARIABLES]`, escapes and entities. A text without letters to accent is its own translation.
    package static func translate(msgid: String) -> String { PseudoText.write(msgid, keeping: .markdown) }

    /// The words of `pack` in the pseudo-language called `tag`. It counts, and writes numbers and days, as that pack does.
    package static func pack(of pack: LanguagePack, tag: String) -> LanguagePack {
        var pseudo = pack
        pseudo.tag = tag
        pseudo.name = "Pseudo"
        pseudo.words = pack.words.mapValues(accent)
        for key in pack.counted.keys { pseudo.counted[key]?.forms = pack.counted[key]?.forms.mapValues(accent) ?? [:] }
        return pseudo
    }
}
