import RoteiroCore

/// The fix that writes one word for another.
enum Replacement {
    /// Offered unless it `isSafe`: what was meant is mostly a guess. None when something else stands at the place.
    static func fixes(of word: String, at span: Span, by replacement: String, in texts: SourceTexts, isSafe: Bool = false) -> [Fix] {
        guard texts.string(at: span).utf8.elementsEqual(word.utf8) else { return [] }
        let title = Message("replace {word} with {replacement}", ["word": word.quoted, "replacement": replacement.quoted])
        return [Fix(title: title, isSafe: isSafe, edits: [Edit(at: span, expected: word, replacement: replacement)])]
    }
}
