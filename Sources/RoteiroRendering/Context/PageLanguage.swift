import RoteiroCore

/// The language that the front matter of a page names.
struct PageLanguage {
    /// A BCP 47 tag.
    var tag: String
    /// Nil for that of the language.
    var direction: LanguagePack.Direction?

    /// Nil if the front matter names none, or no valid one.
    init?(of frontMatter: FrontMatter) {
        guard let tag = frontMatter.lang, LanguageTag.isPlausible(tag) else { return nil }
        self.tag = tag
        direction = frontMatter["dir"]?.string.flatMap(LanguagePack.Direction.init)
    }

    /// Whether the language is written from right to left.
    static func isRightToLeft(_ tag: String) -> Bool {
        let parts = tag.lowercased().split(separator: "-")
        if parts.dropFirst().contains(where: { ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm"].contains($0) }) { return true }
        if parts.dropFirst().contains(where: { ["latn", "cyrl"].contains($0) }) { return false }
        return parts.first.map { rightToLeft.contains(String($0)) } ?? false
    }

    private static let rightToLeft: Set = ["ar", "arc", "ckb", "dv", "fa", "he", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"]
}
