import RoteiroCore

enum Replacement {
    /// Replaces the word at `span`. Returns no fix if the source at `span` differs from `word`. The default is an offered fix, because the
    /// intended word is usually a guess.
    static func fixes(of word: String, at span: Span, by replacement: String, in texts: SourceTexts, isSafe: Bool = false) -> [Fix] {
        guard texts.string(at: span).utf8.elementsEqual(word.utf8) else { return [] }
        let title = Message("replace {word} with {replacement}", ["word": word.quoted, "replacement": replacement.quoted])
        return [Fix(title: title, isSafe: isSafe, edits: [Edit(at: span, expected: word, replacement: replacement)])]
    }
}
