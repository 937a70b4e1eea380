package import RoteiroCore

/// A pseudolocale generated from the source language: accented, longer and in brackets. Text without brackets was not translatable, and
/// layouts that break will also break in real languages.
package enum PseudoLocale {
    /// A private-use language subtag of BCP 47, which other tools also use for pseudolocales.
    package static let language = "qps"

    /// Whether a locale is a pseudolocale: `qps`, `qps-ploc`.
    package static func isNamed(by tag: String) -> Bool { tag == language || tag.hasPrefix(language + "-") }

    /// Transforms words of the interface: accents every ASCII letter, adds about 30 % more letters and encloses the text in `⟦` and `⟧`.
    /// `{names}` are kept.
    package static func accent(_ text: String) -> String { PseudoText.write(text, keeping: .placeholders) }

    /// Transforms Markdown like `accent`, but keeps everything that is not a word: code, addresses, HTML tags, `[VARIABLES]`, escapes and
    /// entities. A text without ASCII letters is returned unchanged.
    package static func translate(msgid: String) -> String { PseudoText.write(msgid, keeping: .markdown) }

    /// Returns `pack` with pseudotranslated words. Plurals, numbers and dates stay those of `pack`.
    package static func pack(of pack: LanguagePack, tag: String) -> LanguagePack {
        var pseudo = pack
        pseudo.tag = tag
        pseudo.name = "Pseudo"
        pseudo.strings = pack.strings.mapValues(accent)
        for key in pack.plurals.keys { pseudo.plurals[key]?.forms = pack.plurals[key]?.forms.mapValues(accent) ?? [:] }
        return pseudo
    }
}
