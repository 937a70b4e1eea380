import RoteiroCore

/// What the recogniser needs to know of a page besides its blocks.
struct StepPage {
    let lexicon: InstructionLexicon?
    let mode: StepMode
    /// The title in front matter.
    let title: String?

    /// Whether the title says that lists are no procedures: a changelog, a glossary.
    func isText(heading: Heading?) -> Bool {
        guard let lexicon else { return false }
        let inlines: [Inline]
        if let heading {
            inlines = heading.content
        } else if let title {
            inlines = [.text(Located(title, at: Span(FileID(0), 0, 0)))]
        } else {
            return false
        }
        let text = StepText(inlines, lexicon)
        guard !text.words.isEmpty else { return false }
        return lexicon.phraseLengths(.textPage, text, at: 0, before: text.words.count).contains { length in
            let end = text.words[length - 1].end
            return length == text.words.count ? text.wordCharacter(at: end) == 0 : text.bytes[end] == 0x20
        }
    }
}
